package org.externalcontacts.adapter.http;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.json.Decimals;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * What an entity says, by the names of its members: enough to recognise an entity that was sent in the one that came back. A system may
 * write phone numbers, e-mail addresses and links in its own way, and add what it makes of them beside them: so members with members of
 * their own are compared by all the values in them, and values to the letter or by what is left of them without case, spaces and
 * punctuation. The id is not content.
 */
record Fingerprint(Map<String, Values> members) {

    /** What texts may differ in and still be the same; the plus of a phone number too, unlike other symbols. */
    private static final Pattern PUNCTUATION = Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}\\p{S}]|\\+)+");

    private static final Values NO_VALUES = new Values(HashSet.empty(), HashSet.empty());

    static final Fingerprint NOTHING = new Fingerprint(HashMap.empty());

    static Fingerprint of(JsonObject entity) {
        Map<String, Values> members = HashMap.empty();
        for (String name : entity.names()) {
            List<Json> values = new ArrayList<>();
            entity.get(name).forEach(value -> collect(value, values));
            members = values.isEmpty() || name.equals("id") ? members : members.put(name, Values.of(values));
        }
        return new Fingerprint(members);
    }

    /** The members that say anything. */
    Set<String> names() {
        return members.keySet();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whether there is a text among what this member says. */
    boolean hasText(String name) {
        return values(name).exact().exists(Json.Text.class::isInstance);
    }

    /** Whether the other content says under this name, to the letter, what this one does. */
    boolean isExactlyIn(String name, Fingerprint other) {
        return other.values(name).exact().containsAll(values(name).exact());
    }

    /** Whether the other content says under this name, however it is written, what this one does. */
    boolean isIn(String name, Fingerprint other) {
        return other.values(name).folded().containsAll(values(name).folded());
    }

    private Values values(String name) {
        return members.getOrElse(name, NO_VALUES);
    }

    private static void collect(Json value, List<Json> values) {
        if (value instanceof JsonObject object) {
            object.names().forEach(name -> object.get(name).forEach(inner -> collect(inner, values)));
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, values));
        } else if (value != Json.Literal.NULL
                && !(value instanceof Json.Text text && text.value().isBlank())) {
            values.add(value);
        }
    }

    /**
     * What a member says.
     *
     * @param exact its single values, to the letter
     * @param folded the same without what systems write differently
     */
    record Values(Set<Json> exact, Set<String> folded) {

        static Values of(List<Json> values) {
            return new Values(HashSet.ofAll(values), HashSet.ofAll(values).map(Values::folded));
        }

        private static String folded(Json value) {
            if (value instanceof Json.Text text) {
                return folded(text.value());
            }
            return value instanceof Json.Numeric number ? number(number.digits()) : value.toString();
        }

        /** Equal numbers have one form; one that is too long to be computed with has its digits. */
        private static String number(String digits) {
            return Decimals.of(digits)
                    .map(number -> new CustomValue.Numeric(number).value().toString())
                    .getOrElse(digits);
        }

        private static String folded(String text) {
            String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            String bare = PUNCTUATION.matcher(lower).replaceAll("");
            return bare.isEmpty() ? lower.strip() : bare;
        }
    }
}
