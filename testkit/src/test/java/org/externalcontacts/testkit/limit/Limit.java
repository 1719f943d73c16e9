package org.externalcontacts.testkit.limit;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import org.externalcontacts.domain.schema.CustomValue;

/**
 * What a member takes and what not.
 *
 * @param path of the member, as {@link Member#path} has it
 * @param kind of limit
 * @param numbers of the limit
 * @param fields by which violations name it, one or another
 */
record Limit(String path, String kind, List<Long> numbers, List<String> fields) {

    private static final int MEGABYTE = 1 << 20;
    private static final int MANY = 100_000;
    private static final List<String> UNSTORABLE =
            List.of("x\u0000x", "x\uD83Dx", "x\uDE00\uD83Dx", "\uDE00", "x\uD83D");
    private static final String BLANKS =
            "\u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF\u3000\u0085\u1680\u2028\u205F \t\n";

    /** The limit on one line. */
    static Limit read(String line) {
        String[] cells = line.split("\t", -1);
        String[] words = cells[1].split(" ", -1);
        boolean isNumbered = words.length > 1 && !words[0].equals("elsewhere");
        return new Limit(
                cells[0],
                words[0],
                isNumbered ? List.of(words).drop(1).map(Long::valueOf) : List.empty(),
                List.of(cells[2].split(" or ")));
    }

    /** What may stand in the place of this value. */
    List<Object> taken(Class<?> type, Object value) {
        return switch (kind) {
            case "text" -> List.of(text(most()), BLANKS + text(most()) + BLANKS, "a\u200Db");
            case "written", "handle" -> List.of(text(most()));
            case "email", "url", "order" -> List.of(text(most()), BLANKS + text(most()) + BLANKS);
            case "open" -> List.of(open(type, text(most())));
            case "cut" -> List.of(text(most()), text(most() + 1), text(MEGABYTE), BLANKS + "x");
            case "list" -> List.of(list(value, most()), List.empty());
            case "some" -> List.of(list(value, most()), list(value, 1));
            case "map", "fields" -> List.of(map(value, most()), LinkedHashMap.empty());
            case "number", "seconds" -> numbers.map(number -> number(type, number));
            case "degrees" -> List.of(-(double) most(), (double) most());
            case "moment" -> List.of(moment("0001-01-01T00:00:00Z"), moment("9999-12-31T23:59:59.999999999Z"));
            case "decimal" -> List.of(new BigDecimal("1E400"), new BigDecimal("9".repeat(64)));
            case "value" ->
                List.of(CustomValue.text(text(30_000)), nested(15), CustomValue.number(new BigDecimal("1E-400")));
            default -> List.empty();
        };
    }

    /** What may not stand in the place of this value. */
    List<Object> refused(Class<?> type, Object value) {
        return switch (kind) {
            case "text", "written", "handle", "email", "url", "order" ->
                List.<Object>of(text(most() + 1), text(MEGABYTE), text(MEGABYTE) + BLANKS)
                        .appendAll(UNSTORABLE);
            case "open" ->
                List.of(text(most() + 1), text(MEGABYTE), "", BLANKS)
                        .appendAll(UNSTORABLE)
                        .map(text -> open(type, text));
            case "cut", "sealed", "key" ->
                List.<Object>ofAll(UNSTORABLE).appendAll(kind.equals("cut") ? List.empty() : List.of(text(MEGABYTE)));
            case "list", "some" -> List.of(list(value, most() + 1), list(value, MANY));
            case "map" -> List.of(map(value, most() + 1), map(value, MANY), unstorableKey(value));
            case "fields" -> List.of(map(value, most() + 1), map(value, MANY));
            case "number", "seconds" -> beyond().map(number -> number(type, number));
            case "degrees" -> List.of(-1.0 - most(), most() + 1.0, Double.NaN, Double.POSITIVE_INFINITY);
            case "moment" ->
                List.of(moment("0000-12-31T23:59:59.999Z"), moment("+10000-01-01T00:00:00Z"), Instant.MAX, Instant.MIN);
            case "decimal" -> decimals();
            case "value" -> values();
            case "reference" -> List.of(0, 2, Integer.MAX_VALUE, Integer.MIN_VALUE);
            default -> List.empty();
        };
    }

    private static List<Object> decimals() {
        return List.of(
                new BigDecimal("1E401"),
                new BigDecimal("9".repeat(65)),
                BigDecimal.TEN.pow(100_000),
                new BigDecimal(java.math.BigInteger.TEN, Integer.MAX_VALUE),
                new BigDecimal(java.math.BigInteger.TEN, Integer.MIN_VALUE));
    }

    private static List<Object> values() {
        IntFunction<CustomValue> items = size -> new CustomValue.Items(List.fill(size, CustomValue.text("x")));
        return decimals()
                .<Object>map(number -> CustomValue.number((BigDecimal) number))
                .appendAll(UNSTORABLE.map(CustomValue::text))
                .appendAll(
                        UNSTORABLE.map(key -> new CustomValue.Members(LinkedHashMap.of(key, CustomValue.flag(true)))))
                .append(nested(17))
                .append(nested(1_500))
                .append(nested(200_000))
                .append(items.apply(1_001))
                .append(items.apply(MANY))
                .append(CustomValue.text("x".repeat(32_001)))
                .append(CustomValue.text("x".repeat(MEGABYTE)))
                .append(new CustomValue.Members(LinkedHashMap.of("x".repeat(32_001), CustomValue.flag(true))));
    }

    private static CustomValue nested(int levels) {
        CustomValue value = CustomValue.text("x");
        for (int level = 0; level < levels; level++) {
            value = level % 2 == 0
                    ? new CustomValue.Items(List.of(value))
                    : new CustomValue.Members(LinkedHashMap.of("x", value));
        }
        return value;
    }

    private int most() {
        return numbers.last().intValue();
    }

    private String text(int length) {
        return switch (kind) {
            case "email" -> "x".repeat(length - 12) + "@example.org";
            case "url" -> "https://example.org/" + "x".repeat(length - 20);
            case "order" -> order(length);
            default -> "x".repeat(length);
        };
    }

    private String order(int length) {
        String key = path.startsWith("Contact") ? "title:asc" : path.startsWith("Org") ? "name:desc" : "createDate:asc";
        String keys = (key + ",").repeat(length / (key.length() + 1) - 1) + key;
        return keys.replaceFirst(",", "," + " ".repeat(length - keys.length()));
    }

    private static Object open(Class<?> type, String text) {
        return Records.make(type, List.of(text));
    }

    private static Object number(Class<?> type, long number) {
        LongFunction<Object> exact = type == Long.class ? value -> value : Math::toIntExact;
        return type == Duration.class ? Duration.ofSeconds(number) : exact.apply(number);
    }

    /** The neighbours outside, where the type has any. */
    private List<Long> beyond() {
        List<Long> below = numbers.head() == Long.MIN_VALUE ? List.empty() : List.of(numbers.head() - 1);
        return numbers.last() == Long.MAX_VALUE || (numbers.last() == Integer.MAX_VALUE && !kind.equals("seconds"))
                ? below
                : below.append(numbers.last() + 1);
    }

    private static Instant moment(String text) {
        return Instant.parse(text);
    }

    /** Items that differ where they can. */
    private Object list(Object list, int size) {
        Object first = ((List<?>) list).head();
        return List.range(0, size).map(index -> index == 0 || path.endsWith("required") ? first : varied(first, index));
    }

    private static Object varied(Object item, int index) {
        if (item instanceof String text) {
            return text + index;
        }
        Option<Part> text = Option.when(Part.has(item.getClass()), () -> Part.of(item.getClass()))
                .flatMap(parts -> parts.find(part -> part.in(item) instanceof String));
        return text.fold(() -> item, part -> part.put(item, part.in(item) + String.valueOf(index)));
    }

    private static Object map(Object map, int size) {
        Object value = ((Map<?, ?>) map).values().head();
        return LinkedHashMap.ofEntries(
                List.range(0, size).map(index -> io.vavr.Tuple.of(index == 0 ? "x" : "x" + index, value)));
    }

    private static Object unstorableKey(Object map) {
        return LinkedHashMap.of("x1\u0000", ((Map<?, ?>) map).values().head());
    }
}
