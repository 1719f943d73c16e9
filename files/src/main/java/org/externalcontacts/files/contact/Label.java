package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;

/** What a label says of a phone number or an e-mail address, such as {@code Work}, {@code * Mobile} or {@code Home Fax}. */
final class Label {

    private static final List<String> NOT_SPOKEN_TO = List.of("fax", "pager", "modem", "telex", "textphone");
    private static final String SPOKEN_TO = "voice";
    private static final List<String> WORK = List.of("work", "business", "office", "main");
    private static final List<String> MOBILE = List.of("mobile", "cell", "iphone");
    private static final List<String> HOME = List.of("home", "personal", "private");

    private Label() {}

    /** The phone field of a contact; none for a fax, pager or other machine. */
    static Option<Field> phone(String label) {
        if (says(label, NOT_SPOKEN_TO) && !says(label, List.of(SPOKEN_TO))) {
            return Option.none();
        } else if (says(label, MOBILE)) {
            return Option.some(Field.CELL_PHONE);
        } else if (says(label, WORK)) {
            return Option.some(Field.WORK_PHONE);
        }
        return Option.some(says(label, HOME) ? Field.HOME_PHONE : Field.OTHER_PHONE);
    }

    /** Which e-mail address of a contact it is. */
    static Field email(String label) {
        return says(label, WORK) ? Field.WORK_EMAIL : says(label, HOME) ? Field.PERSONAL_EMAIL : Field.OTHER_EMAIL;
    }

    /** Where an address is. */
    static Place place(String label) {
        return says(label, WORK) ? Place.WORK : says(label, HOME) ? Place.HOME : Place.OTHER;
    }

    private static boolean says(String label, List<String> words) {
        String lower = label.toLowerCase(Locale.ROOT);
        return words.exists(lower::contains);
    }
}
