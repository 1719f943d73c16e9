package org.externalcontacts.domain.identity;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Objects;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.address.Mailbox;

/**
 * A typed value that points at exactly one contact (rule 3.1). As a caller writes it; use cases compare the
 * {@linkplain #normalised normal form}.
 */
public record Identifier(IdentifierType type, String value) implements PersonalData {

    private static final int LONGEST_VALUE = 255;

    public Identifier {
        Objects.requireNonNull(type, "an identifier without a type");
        value = CleanText.orEmpty(value);
    }

    /** A phone number, with + and country code; blanks inside are allowed (rule 3.7). */
    public static Identifier phone(String number) {
        return new Identifier(IdentifierType.PHONE, number);
    }

    /** An e-mail address, in any case (rule 3.10). */
    public static Identifier email(String address) {
        return new Identifier(IdentifierType.EMAIL, address);
    }

    /** A browser cookie. */
    public static Identifier cookie(String value) {
        return new Identifier(IdentifierType.COOKIE, value);
    }

    /** Whether the value has the 255 characters at most that an identifier may have (rule 2.1). */
    boolean isShortEnough() {
        return value.length() <= LONGEST_VALUE;
    }

    /** Whether it identifies a person; a cookie does not (rule 1.4). */
    public boolean isPersonal() {
        return !type.equals(IdentifierType.COOKIE);
    }

    /**
     * The normal form in which identifiers are compared, or the violations (rules 3.7, 3.9, 3.10): phones in E.164,
     * WhatsApp numbers in E.164 without plus, e-mails as one mailbox is {@linkplain Mailbox#normal written}, everything else
     * exactly as it is.
     */
    public Validation<Seq<Violation>, Identifier> normalised(PhoneReader reader) {
        InputCheck check = new InputCheck()
                .requiredText("type", CleanText.of(type.text()), LONGEST_VALUE)
                .requiredText("value", CleanText.of(value), LONGEST_VALUE);
        if (!check.violations().isEmpty()) {
            return Validation.invalid(check.violations());
        }
        if (type.equals(IdentifierType.EMAIL)) {
            return normalEmail(check);
        }
        if (type.equals(IdentifierType.PHONE)) {
            return normalPhone(check, reader);
        }
        return Validation.valid(type.equals(IdentifierType.SOCIAL_WHATSAPP) ? normalWhatsApp(reader) : this);
    }

    /** A domain of many letters is longer in its ASCII form. */
    private Validation<Seq<Violation>, Identifier> normalEmail(InputCheck check) {
        Identifier normal = of(Mailbox.normal(value));
        return check.email("value", Option.some(value))
                .text("value", Option.some(normal.value), LONGEST_VALUE)
                .orElse(() -> normal);
    }

    private Validation<Seq<Violation>, Identifier> normalPhone(InputCheck check, PhoneReader reader) {
        Option<String> e164 =
                reader.read(value).filter(PhoneReader.Reading::namesCountry).map(PhoneReader.Reading::e164);
        return check.that(
                        e164.isDefined(), "value", Option.some(value), "is not a phone number with + and country code")
                .orElse(() -> of(e164.get()));
    }

    /** E.164 with or without plus. An account that is no number that can be read keeps its digits, or all it is. */
    private Identifier normalWhatsApp(PhoneReader reader) {
        Option<String> digits = WhatsAppId.digits(value);
        return of(digits.flatMap(number -> reader.read("+" + number))
                .orElse(() -> reader.read(value))
                .filter(PhoneReader.Reading::namesCountry)
                .map(PhoneReader.Reading::digits)
                .orElse(digits)
                .getOrElse(value));
    }

    private Identifier of(String normal) {
        return normal.equals(value) ? this : new Identifier(type, normal);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
