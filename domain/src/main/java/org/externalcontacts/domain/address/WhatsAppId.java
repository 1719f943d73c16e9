package org.externalcontacts.domain.address;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * A WhatsApp account.
 *
 * @param phoneNumber number of the account; one with nothing in it counts as absent
 * @param displayName name shown for the account
 */
public record WhatsAppId(Option<PhoneNumber> phoneNumber, Option<String> displayName) implements PersonalData {

    private static final Pattern SEPARATORS = Pattern.compile("^\\+|[\\s\\p{Z}\\p{Pd}.()]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public WhatsAppId {
        phoneNumber = Present.only(phoneNumber).filter(number -> !number.isEmpty());
        displayName = CleanText.clean(displayName);
    }

    /** The account of a number. */
    public static WhatsAppId of(String number) {
        return new WhatsAppId(Option.some(PhoneNumber.of(number)), Option.none());
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return phoneNumber.isEmpty() && displayName.isEmpty();
    }

    /**
     * The digits of a number as WhatsApp writes it: E.164, with or without plus, whatever blanks and dashes are between them (rule
     * 3.9). None for every other text, and for one that begins with an area code in brackets: it does not name its country.
     */
    public static Option<String> digits(String written) {
        return Option.some(written)
                .filter(text -> !text.startsWith("("))
                .map(text -> SEPARATORS.matcher(text).replaceAll(""))
                .filter(DIGITS.asMatchPredicate());
    }

    /**
     * The account as it is stored, with its number read, unless it is one of the known ones. One that names its country without plus is
     * read with it.
     */
    public WhatsAppId read(PhoneReader reader, Seq<PhoneNumber> known) {
        return new WhatsAppId(
                phoneNumber.map(number -> number.among(known).getOrElse(() -> read(number, reader))), displayName);
    }

    private static PhoneNumber read(PhoneNumber number, PhoneReader reader) {
        Option<PhoneNumber> unchanged = Option.some(number)
                .filter(PhoneNumber::isSentBack)
                .map(sentBack -> sentBack.read(reader))
                .filter(number::equals);
        return unchanged.orElse(() -> withCountry(number, reader)).getOrElse(() -> number.read(reader));
    }

    private static Option<PhoneNumber> withCountry(PhoneNumber number, PhoneReader reader) {
        Option<String> written = number.userInput().orElse(number::display);
        return written.flatMap(WhatsAppId::digits)
                .map(digits -> number.written("+" + digits).read(reader))
                .filter(read -> read.e164().isDefined())
                .map(read -> read.inputOf(written))
                .filter(read -> !number.isSentBack() || read.equals(number));
    }

    /** What is wrong with it (rule 2.1). */
    public void check(String field, InputCheck check) {
        phoneNumber.forEach(number -> number.check(field + ".phoneNumber", check));
        check.text(field + ".displayName", displayName, 100);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
