package org.externalcontacts.adapter.inmemory.internal.order;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.adapter.inmemory.internal.key.SortKeys;
import org.externalcontacts.adapter.inmemory.internal.slots.IdTable;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Folding;

/**
 * An order of records by some of their fields, then by id: decided by the keys of the fields, and by the fields themselves only where
 * keys cannot tell. Absent fields sort last in either direction (rule 20.2).
 */
public final class FieldOrder {

    /** What is sorted: keys, texts and ids of records by slot. */
    public interface Table {

        SortKeyColumns sortKeys();

        /** The field that the keys are of. */
        Option<String> field(int slot, int field);

        IdTable ids();
    }

    private final Table table;
    private final SortKeyColumns keys;
    private final int[] fields;
    private final boolean[] ascending;

    private FieldOrder(Table table, int[] fields, boolean[] ascending) {
        this.table = table;
        this.keys = table.sortKeys();
        this.fields = fields;
        this.ascending = ascending;
    }

    /** The order that these keys say; {@code names} are those of the fields, in the order of their numbers. */
    public static FieldOrder of(Table table, List<String> names, List<Sort.Key> sorted) {
        List<Sort.Key> distinct = sorted.distinctBy(Sort.Key::field);
        boolean[] ascending = new boolean[distinct.size()];
        distinct.zipWithIndex().forEach(key -> ascending[key._2] = key._1.ascending());
        return new FieldOrder(
                table,
                distinct.toJavaStream()
                        .mapToInt(key -> names.indexOf(key.field()))
                        .toArray(),
                ascending);
    }

    /** A number that decides between records wherever it differs; where it does not, {@link #compareAlike} does. */
    long key(int slot) {
        return key(slot, 0);
    }

    /** Negative, zero or positive, as comparators have it. */
    int compare(int one, int other) {
        int order = Long.compare(key(one), key(other));
        return order != 0 ? order : compareAlike(one, other);
    }

    /** Compares records of the same {@link #key}. */
    int compareAlike(int one, int other) {
        for (int at = 0; at < fields.length; at++) {
            int order = at == 0 ? 0 : Long.compare(key(one, at), key(other, at));
            if (order == 0 && !SortKeys.isExact(keys.get(one, fields[at]))) {
                order = compareTexts(one, other, at);
            }
            if (order != 0) {
                return order;
            }
        }
        return table.ids().compare(one, other);
    }

    private long key(int slot, int at) {
        long key = keys.get(slot, fields[at]);
        if (SortKeys.isAbsent(key)) {
            return Long.MAX_VALUE;
        }
        return ascending[at] ? key : ~key;
    }

    /** Only fields of equal keys come here, so that both are there. */
    private int compareTexts(int one, int other, int at) {
        int order = folded(one, fields[at]).compareTo(folded(other, fields[at]));
        return ascending[at] ? order : -order;
    }

    private String folded(int slot, int field) {
        return Folding.caseless(table.field(slot, field).getOrElse(""));
    }
}
