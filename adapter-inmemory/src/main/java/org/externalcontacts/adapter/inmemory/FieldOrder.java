package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.page.SortKey;
import org.externalcontacts.application.search.Folding;

/**
 * An order of records by some of their fields, then by id: decided by the keys of the fields, and by the fields themselves only where
 * keys cannot tell. Absent fields sort last in either direction (BEHAVIOUR 20.2).
 */
final class FieldOrder implements SlotOrder {

    /** What is sorted: keys, texts and ids of records by slot. */
    interface Table {

        FieldKeys sortKeys();

        /** The field that the keys are of. */
        Option<String> field(int slot, int field);

        IdTable ids();
    }

    private final Table table;
    private final FieldKeys keys;
    private final int[] fields;
    private final boolean[] ascending;

    private FieldOrder(Table table, int[] fields, boolean[] ascending) {
        this.table = table;
        this.keys = table.sortKeys();
        this.fields = fields;
        this.ascending = ascending;
    }

    /** The order that these keys say; {@code names} are those of the fields, in the order of their numbers. */
    static FieldOrder of(Table table, List<String> names, List<SortKey> sorted) {
        List<SortKey> distinct = sorted.distinctBy(SortKey::field);
        boolean[] ascending = new boolean[distinct.size()];
        distinct.zipWithIndex().forEach(key -> ascending[key._2] = key._1.ascending());
        return new FieldOrder(
                table,
                distinct.toJavaStream()
                        .mapToInt(key -> names.indexOf(key.field()))
                        .toArray(),
                ascending);
    }

    @Override
    public int compare(int one, int other) {
        for (int at = 0; at < fields.length; at++) {
            int order = compare(one, other, fields[at], ascending[at]);
            if (order != 0) {
                return order;
            }
        }
        return table.ids().compare(one, other);
    }

    private int compare(int one, int other, int field, boolean rising) {
        long left = keys.get(one, field);
        long right = keys.get(other, field);
        int order = Long.compare(left, right);
        if (order == 0) {
            return NameKeys.isExact(left) ? 0 : directed(compareTexts(one, other, field), rising);
        }
        return NameKeys.isAbsent(left) || NameKeys.isAbsent(right) ? order : directed(order, rising);
    }

    /** Only fields of equal keys come here, so that both are there. */
    private int compareTexts(int one, int other, int field) {
        return folded(one, field).compareTo(folded(other, field));
    }

    private String folded(int slot, int field) {
        return Folding.caseless(table.field(slot, field).getOrElse(""));
    }

    private static int directed(int order, boolean rising) {
        return rising ? order : -order;
    }
}
