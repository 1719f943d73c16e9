package org.externalcontacts.domain.address;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * A phone number. The caller writes {@code display}, {@code extension} and {@code acceptsSms}; the rest is read from
 * {@code display} on every write (BEHAVIOUR 2.2).
 *
 * @param display what is shown: the international format, without extension, when the number can be read, else what was written
 * @param extension extension, absent when there is none (never 0 for "none"): the caller's own, else the one that was written
 *     behind the number. Its leading zeros are kept in {@code userInput} only
 * @param acceptsSms whether it receives text messages
 * @param userInput what was written
 * @param e164 the number in E.164, when it can be read
 * @param countryCode ISO country of the number, when it can be read
 */
public record PhoneNumber(
        Option<String> display,
        Option<Long> extension,
        Option<Boolean> acceptsSms,
        Option<String> userInput,
        Option<String> e164,
        Option<String> countryCode)
        implements PersonalData {

    public PhoneNumber {
        display = Text.clean(display);
        extension = Present.only(extension);
        acceptsSms = Present.only(acceptsSms);
        userInput = Text.clean(userInput);
        e164 = Text.clean(e164);
        countryCode = Text.clean(countryCode);
    }

    /** A number as somebody wrote it, not read yet. */
    public static PhoneNumber of(String written) {
        return new PhoneNumber(
                Text.of(written), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());
    }

    /** The same number with an extension. */
    public PhoneNumber extendedBy(long extension) {
        return new PhoneNumber(display, Option.some(extension), acceptsSms, userInput, e164, countryCode);
    }

    /** The same number, known to take text messages or not. */
    public PhoneNumber acceptingSms(boolean accepts) {
        return new PhoneNumber(display, extension, Option.some(accepts), userInput, e164, countryCode);
    }

    /** The same number, written anew. */
    PhoneNumber written(String text) {
        return new PhoneNumber(Text.of(text), extension, acceptsSms, Option.none(), Option.none(), Option.none());
    }

    /** The same number, read from what was written so. */
    PhoneNumber inputOf(Option<String> written) {
        return new PhoneNumber(display, extension, acceptsSms, written, e164, countryCode);
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return display.isEmpty() && extension.isEmpty() && acceptsSms.isEmpty();
    }

    /** {@link #read(PhoneReader)}, unless it is one of the known numbers, which this reader read: it is not read again then. */
    public PhoneNumber read(PhoneReader reader, Seq<PhoneNumber> known) {
        return among(known).getOrElse(() -> read(reader));
    }

    /** The known number that it equals, or that was written as it is. */
    Option<PhoneNumber> among(Seq<PhoneNumber> known) {
        return known.find(stored -> equals(stored) || isWrittenAs(stored));
    }

    private boolean isWrittenAs(PhoneNumber stored) {
        return userInput.isEmpty()
                && display.isDefined()
                && display.equals(stored.userInput)
                && extension.equals(stored.extension)
                && acceptsSms.equals(stored.acceptsSms);
    }

    /**
     * The number as it is stored: read from what was written, with the platform's own fields set or emptied. A number that was
     * read before and is sent back as it was stays as it is.
     */
    public PhoneNumber read(PhoneReader reader) {
        return userInput
                .map(input -> read(Option.some(input), reader))
                .filter(this::equals)
                .getOrElse(() -> read(display, reader));
    }

    private PhoneNumber read(Option<String> written, PhoneReader reader) {
        Option<PhoneReader.Reading> reading = written.flatMap(reader::read);
        return new PhoneNumber(
                reading.map(PhoneReader.Reading::international).orElse(written),
                extension.orElse(() -> reading.flatMap(PhoneReader.Reading::extension)),
                acceptsSms,
                written,
                reading.map(PhoneReader.Reading::e164),
                reading.flatMap(PhoneReader.Reading::countryCode));
    }

    /** Whether it may be a number that was read before and comes back: what a caller writes anew has no user input. */
    public boolean isSentBack() {
        return userInput.isDefined();
    }

    /** Whether both are the same number: by E.164 when both have it, else by what is shown. */
    public boolean sameNumberAs(PhoneNumber other) {
        return (e164.isDefined() && other.e164.isDefined()) ? e164.equals(other.e164) : display.equals(other.display);
    }

    /** What is wrong with it: display at most 512 characters, extension not negative (BEHAVIOUR 2.1). */
    public void check(String field, InputCheck check) {
        check.text(field + ".display", display, 512)
                .that(
                        extension.forAll(number -> number >= 0),
                        field + ".extension",
                        extension.map(String::valueOf),
                        "is negative");
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
