package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.SchemaId;
import org.externalcontacts.domain.schema.SchemaRef;

/** Packs custom fields: each value with a byte that indicates its shape. */
final class CustomFieldsCodec {

    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int NUMBER = 2;
    private static final int NO = 3;
    private static final int YES = 4;
    private static final int ITEMS = 5;
    private static final int MEMBERS = 6;

    private CustomFieldsCodec() {}

    static void write(ByteWriter out, CustomFields fields) {
        out.id(fields.schema().id().value()).signed(fields.schema().version());
        writeMembers(out, fields.values());
    }

    static CustomFields read(ByteReader in) {
        SchemaRef schema = new SchemaRef(new SchemaId(in.id()), (int) in.signed());
        return new CustomFields(schema, readMembers(in));
    }

    private static void write(ByteWriter out, CustomValue value) {
        if (value == CustomValue.Nothing.NOTHING) {
            out.number8(NOTHING);
            return;
        }
        value.fold(new CustomValue.Cases<ByteWriter>(
                text -> out.number8(TEXT).text(text),
                number -> out.number8(NUMBER)
                        .signed(number.scale())
                        .bytes(number.unscaledValue().toByteArray()),
                flag -> out.number8(flag ? YES : NO),
                items -> writeItems(out, items),
                members -> writeMembers(out.number8(MEMBERS), members),
                out));
    }

    private static ByteWriter writeItems(ByteWriter out, List<CustomValue> items) {
        out.number8(ITEMS).number(items.size());
        items.forEach(item -> write(out, item));
        return out;
    }

    private static ByteWriter writeMembers(ByteWriter out, Map<String, CustomValue> members) {
        out.number(members.size());
        members.forEach((key, value) -> write(out.text(key), value));
        return out;
    }

    private static CustomValue readValue(ByteReader in) {
        return switch (in.number8()) {
            case TEXT -> new CustomValue.Text(in.text());
            case NUMBER -> readNumber(in);
            case NO -> new CustomValue.Flag(false);
            case YES -> new CustomValue.Flag(true);
            case ITEMS -> new CustomValue.Items(List.fill((int) in.number(), () -> readValue(in)));
            case MEMBERS -> new CustomValue.Members(readMembers(in));
            default -> CustomValue.Nothing.NOTHING;
        };
    }

    private static CustomValue readNumber(ByteReader in) {
        int scale = (int) in.signed();
        return new CustomValue.Numeric(new BigDecimal(new BigInteger(in.bytes()), scale));
    }

    private static Map<String, CustomValue> readMembers(ByteReader in) {
        return LinkedHashMap.ofEntries(List.fill((int) in.number(), () -> Tuple.of(in.text(), readValue(in))));
    }
}
