package org.externalcontacts.domain.identity;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Locale;
import java.util.Objects;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Text;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneReader;

/**
 * A typed value that points at exactly one contact (BEHAVIOUR 3.1). As a caller writes it; use cases compare the
 * {@linkplain #normalised normal form}.
 */
public record Identifier(IdentifierType type, String value) {

    private static final int LONGEST_VALUE = 255;

    public Identifier {
        Objects.requireNonNull(type, "an identifier without a type");
        value = Text.of(value).getOrElse("");
    }

    /** A phone number, with + and country code; blanks inside are allowed (BEHAVIOUR 3.7). */
    public static Identifier phone(String number) {
        return new Identifier(IdentifierType.PHONE, number);
    }

    /** An e-mail address, in any case (BEHAVIOUR 3.10). */
    public static Identifier email(String address) {
        return new Identifier(IdentifierType.EMAIL, address);
    }

    /** A browser cookie. */
    public static Identifier cookie(String value) {
        return new Identifier(IdentifierType.COOKIE, value);
    }

    /** Whether the value has the 255 characters at most that an identifier may have (BEHAVIOUR 2.1). */
    boolean isShortEnough() {
        return value.length() <= LONGEST_VALUE;
    }

    /** Whether it tells who somebody is; a cookie does not (BEHAVIOUR 1.4). */
    public boolean isPersonal() {
        return !type.equals(IdentifierType.COOKIE);
    }

    /**
     * The form in which identifiers are compared, or what is wrong with this one: phones in E.164,
     * e-mails in lower case, everything else exactly as it is (BEHAVIOUR 3.10).
     */
    public Validation<Seq<Violation>, Identifier> normalised(PhoneReader reader) {
        InputCheck check = new InputCheck()
                .requiredText("type", Text.of(type.text()), LONGEST_VALUE)
                .requiredText("value", Text.of(value), LONGEST_VALUE);
        if (!check.violations().isEmpty()) {
            return Validation.invalid(check.violations());
        }
        if (type.equals(IdentifierType.EMAIL)) {
            return check.email("value", Option.some(value))
                    .orElse(() -> new Identifier(type, value.toLowerCase(Locale.ROOT)));
        }
        if (type.equals(IdentifierType.PHONE)) {
            Option<String> e164 = Option.when(value.startsWith("+"), value)
                    .flatMap(reader::read)
                    .map(PhoneReader.Reading::e164);
            return check.that(
                            e164.isDefined(),
                            "value",
                            Option.some(value),
                            "is not a phone number with + and country code")
                    .orElse(() -> new Identifier(type, e164.get()));
        }
        return Validation.valid(this);
    }
}
