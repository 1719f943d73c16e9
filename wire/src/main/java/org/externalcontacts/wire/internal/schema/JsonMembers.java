package org.externalcontacts.wire.internal.schema;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.json.ReadContext;

/**
 * The members of a JSON object, taken out one by one, so that in the end the rest is what nobody asked for. A member of the wrong kind
 * is remembered as a violation and counts as absent.
 */
final class JsonMembers {

    private static final int MOST_DIGITS_OF_AN_INT = 10;

    private final String path;
    private final ReadContext reading;
    private final Map<String, CustomValue> object;
    private final Set<String> taken = new HashSet<>();

    /**
     * Those of this object.
     *
     * @param path of the object; empty for the whole
     */
    JsonMembers(String path, Map<String, CustomValue> object, ReadContext reading) {
        this.path = path;
        this.object = object;
        this.reading = reading;
    }

    /** What was not taken; made at once, since taking one out of a map that keeps its order takes as long as it has members. */
    Map<String, CustomValue> rest() {
        Map<String, CustomValue> rest = LinkedHashMap.empty();
        for (Tuple2<String, CustomValue> member : object) {
            rest = taken.contains(member._1) ? rest : rest.put(member._1, member._2);
        }
        return rest;
    }

    /** Takes the member, whatever it is. */
    Option<CustomValue> take(String name) {
        return taken.add(name) ? object.get(name) : Option.none();
    }

    /** Takes the member if it is this text. */
    void takeIf(String name, String text) {
        if (object.get(name).contains(new CustomValue.Text(text))) {
            taken.add(name);
        }
    }

    Option<String> text(String name) {
        return take(name, CustomValue.Text.class, "a string").map(CustomValue.Text::value);
    }

    Option<Boolean> flag(String name) {
        return take(name, CustomValue.Flag.class, "true or false").map(CustomValue.Flag::value);
    }

    Option<BigDecimal> number(String name) {
        return take(name, CustomValue.Numeric.class, "a number").map(CustomValue.Numeric::value);
    }

    Option<Integer> count(String name) {
        return take(name)
                .flatMap(member ->
                        present(at(name), member, CustomValue.Numeric.class, JsonMembers::isCount, "a whole number"))
                .map(number -> number.value().intValueExact());
    }

    List<String> texts(String name) {
        return take(name, CustomValue.Items.class, "an array")
                .map(CustomValue.Items::values)
                .getOrElse(List.empty())
                .zipWithIndex()
                .flatMap(item -> present(
                        at(name) + "[" + item._2 + "]", item._1, CustomValue.Text.class, text -> true, "a string"))
                .map(CustomValue.Text::value);
    }

    /** What an object holds; an absent one holds nothing. */
    Map<String, CustomValue> object(String name) {
        return object(name, at(name));
    }

    /** The members of a member; an absent one has none. */
    JsonMembers members(String name) {
        return new JsonMembers(at(name), object(name), reading);
    }

    /** The members of a member that has no name but a key. */
    JsonMembers entry(String key) {
        String place = path + reading.key(key);
        return new JsonMembers(place, object(key, place), reading);
    }

    private Map<String, CustomValue> object(String name, String place) {
        return take(name)
                .flatMap(member -> present(place, member, CustomValue.Members.class, any -> true, "an object"))
                .map(CustomValue.Members::values)
                .getOrElse(LinkedHashMap.empty());
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static boolean isCount(CustomValue.Numeric number) {
        BigDecimal value = number.value();
        // Asked before the number is expanded: 1e999999999 would take all memory.
        boolean isShortAndWhole =
                value.scale() <= 0 && value.precision() - (long) value.scale() <= MOST_DIGITS_OF_AN_INT;
        return isShortAndWhole && value.longValueExact() == value.intValue();
    }

    private <V extends CustomValue> Option<V> take(String name, Class<V> kind, String expected) {
        return take(name).flatMap(member -> present(at(name), member, kind, given -> true, expected));
    }

    private <V extends CustomValue> Option<V> present(
            String place, CustomValue member, Class<V> kind, Predicate<V> fits, String expected) {
        if (member == CustomValue.Nothing.NOTHING) {
            return Option.none();
        }
        Option<V> present =
                Option.of(member).filter(kind::isInstance).map(kind::cast).filter(fits);
        if (present.isEmpty()) {
            reading.remember(place, Option.none(), "must be " + expected);
        }
        return present;
    }
}
