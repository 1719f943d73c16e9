package org.externalcontacts.adapter.http;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonArray;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * What an entity says, by the names of its members: enough to recognise an entity that was sent in the one that came back. A system may
 * write phone numbers, e-mail addresses and links in its own way, and add what it makes of them beside them: so texts are compared by their
 * letters and digits, and members with members of their own by all the values in them. The id is not content.
 */
record Fingerprint(Map<String, Set<String>> members) {

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    static final Fingerprint NOTHING = new Fingerprint(HashMap.empty());

    static Fingerprint of(JsonObject entity) {
        Map<String, Set<String>> members = HashMap.empty();
        for (String name : entity.names()) {
            List<String> values = new ArrayList<>();
            entity.get(name).forEach(value -> collect(value, values));
            members = values.isEmpty() || name.equals("id") ? members : members.put(name, HashSet.ofAll(values));
        }
        return new Fingerprint(members);
    }

    /**
     * Whether this is in the other content too.
     *
     * @param partly whether the other may leave out members: errors repeat as much as they like of what was sent
     */
    boolean isIn(Fingerprint other, Set<String> ignored, boolean partly) {
        return members.keySet()
                .forAll(name -> ignored.contains(name)
                        || (partly && !other.members().containsKey(name))
                        || agrees(name, other));
    }

    /** Whether the other content says under this name what this one does. */
    boolean agrees(String name, Fingerprint other) {
        Set<String> said = members.getOrElse(name, HashSet.empty());
        return other.members().getOrElse(name, HashSet.empty()).containsAll(said);
    }

    private static void collect(Json value, List<String> values) {
        if (value instanceof JsonObject object) {
            object.names().forEach(name -> object.get(name).forEach(inner -> collect(inner, values)));
        } else if (value instanceof JsonArray array) {
            array.forEach(item -> collect(item, values));
        } else if (value instanceof Json.Numeric number) {
            values.add(new BigDecimal(number.digits()).stripTrailingZeros().toString());
        } else if (value instanceof Json.Text text && !text.value().isBlank()) {
            values.add(comparable(text.value()));
        } else if (value instanceof Json.Literal word && word != Json.Literal.NULL) {
            values.add(word.name());
        }
    }

    private static String comparable(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = PUNCTUATION.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded.strip() : bare;
    }
}
