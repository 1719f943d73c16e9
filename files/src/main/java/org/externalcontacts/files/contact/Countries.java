package org.externalcontacts.files.contact;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.Locale;
import org.externalcontacts.files.internal.table.Heading;

/** Countries by name: exports write them out, and a contact has room for a code. */
final class Countries {

    private static final Map<String, String> CODES = HashMap.ofEntries(List.of(Locale.getISOCountries())
            .map(code -> Tuple.of(Heading.normal(new Locale("", code).getDisplayCountry(Locale.ENGLISH)), code)));

    private Countries() {}

    /** The ISO code of a country that is called so in English; any other text as it is. */
    static String code(String country) {
        return CODES.getOrElse(Heading.normal(country), country);
    }
}
