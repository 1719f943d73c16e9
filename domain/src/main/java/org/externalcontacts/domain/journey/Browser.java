package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * The browser of a visitor.
 *
 * @param family product, such as Firefox
 * @param fingerprint what tells this browser from others of its kind
 * @param viewHeight height of the page's area, in pixels
 * @param viewWidth width of the page's area, in pixels
 */
public record Browser(
        Option<String> family,
        Option<String> version,
        Option<String> language,
        Option<String> fingerprint,
        Option<Boolean> mobile,
        Option<Integer> viewHeight,
        Option<Integer> viewWidth,
        Option<Boolean> runsFlash,
        Option<Boolean> runsJava,
        Option<Boolean> showsPdf,
        Option<Boolean> speaksWebrtc)
        implements PersonalData {

    private static final Browser EMPTY = new Browser(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public Browser {
        family = Text.clean(family);
        version = Text.clean(version);
        language = Text.clean(language);
        fingerprint = Text.clean(fingerprint);
        mobile = Present.only(mobile);
        viewHeight = Present.only(viewHeight);
        viewWidth = Present.only(viewWidth);
        runsFlash = Present.only(runsFlash);
        runsJava = Present.only(runsJava);
        showsPdf = Present.only(showsPdf);
        speaksWebrtc = Present.only(speaksWebrtc);
    }

    /** Nothing known. */
    public static Browser empty() {
        return EMPTY;
    }

    /** A browser of this product and version. */
    public static Browser of(String family, String version) {
        return new Browser(
                Text.of(family),
                Text.of(version),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    void check(String field, InputCheck check) {
        check.text(field + ".family", family, SessionLimits.LONGEST_TEXT)
                .text(field + ".version", version, SessionLimits.LONGEST_TEXT)
                .text(field + ".lang", language, SessionLimits.LONGEST_TEXT)
                .text(field + ".fingerprint", fingerprint, SessionLimits.LONGEST_TEXT)
                .notNegative(field + ".viewHeight", viewHeight)
                .notNegative(field + ".viewWidth", viewWidth);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
