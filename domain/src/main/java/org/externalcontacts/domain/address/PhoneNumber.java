package org.externalcontacts.domain.address;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/**
 * A phone number. The caller writes {@code display}, {@code extension} and {@code acceptsSms}; the rest is read from
 * {@code display} on every write (rule 2.2).
 */
public final class PhoneNumber extends ValueObject {

    private final Parts parts;

    private PhoneNumber(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from these parts. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** The number for display: the international format without extension if it is valid, otherwise as written. */
    public Option<String> display() {
        return parts.display();
    }

    /** Extension, absent when there is none (never 0 for "none"): the caller's own, else the one that was written behind the number. */
    public Option<Long> extension() {
        return parts.extension();
    }

    /** Whether it receives text messages. */
    public Option<Boolean> acceptsSms() {
        return parts.acceptsSms();
    }

    /** What was written, leading zeros of the extension included. */
    public Option<String> userInput() {
        return parts.userInput();
    }

    /** The number in E.164, when it can be read. */
    public Option<String> e164() {
        return parts.e164();
    }

    /** ISO country of the number, when it can be read. */
    public Option<String> countryCode() {
        return parts.countryCode();
    }

    /** A number as written, not yet parsed. */
    public static PhoneNumber of(String written) {
        return builder().display(written).build();
    }

    /** The same number with an extension. */
    public PhoneNumber extendedBy(long extension) {
        return toBuilder().extension(extension).build();
    }

    /** The same number, known to take text messages or not. */
    public PhoneNumber acceptingSms(boolean accepts) {
        return toBuilder().acceptsSms(accepts).build();
    }

    /** The same number, written anew. */
    PhoneNumber written(String text) {
        return toBuilder()
                .display(text)
                .userInput(Option.none())
                .e164(Option.none())
                .countryCode(Option.none())
                .build();
    }

    /** The same number, parsed from this input. */
    PhoneNumber inputOf(Option<String> written) {
        return toBuilder().userInput(written).build();
    }

    private PhoneNumber read(Option<String> written, PhoneReader reader) {
        Option<PhoneReader.Reading> reading = written.flatMap(reader::read);
        return toBuilder()
                .display(reading.map(PhoneReader.Reading::international).orElse(written))
                .extension(extension().orElse(() -> reading.flatMap(PhoneReader.Reading::extension)))
                .userInput(written)
                .e164(reading.map(PhoneReader.Reading::e164))
                .countryCode(reading.flatMap(PhoneReader.Reading::countryCode))
                .build();
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return display().isEmpty() && extension().isEmpty() && acceptsSms().isEmpty();
    }

    /** {@link #read(PhoneReader)}, unless it is one of the known numbers, which this reader read: it is not read again then. */
    public PhoneNumber read(PhoneReader reader, Seq<PhoneNumber> known) {
        return among(known).getOrElse(() -> read(reader));
    }

    /** The stored number that is equal, or has the same input. */
    Option<PhoneNumber> among(Seq<PhoneNumber> known) {
        return known.find(stored -> equals(stored) || isWrittenAs(stored));
    }

    private boolean isWrittenAs(PhoneNumber stored) {
        return userInput().isEmpty()
                && display().isDefined()
                && display().equals(stored.userInput())
                && extension().equals(stored.extension())
                && acceptsSms().equals(stored.acceptsSms());
    }

    /**
     * The number as it is stored: read from what was written, with the platform's own fields set or emptied. A number that was
     * read before and is sent back as it was stays as it is.
     */
    public PhoneNumber read(PhoneReader reader) {
        return userInput()
                .map(input -> read(Option.some(input), reader))
                .filter(this::equals)
                .getOrElse(() -> read(display(), reader));
    }

    /** Whether it may be a number that was read before and is sent back: what a caller writes anew has no user input. */
    public boolean isSentBack() {
        return userInput().isDefined();
    }

    /** Whether both are the same number: by E.164 if both have it, otherwise by the display form. */
    public boolean sameNumberAs(PhoneNumber other) {
        return (e164().isDefined() && other.e164().isDefined())
                ? e164().equals(other.e164())
                : display().equals(other.display());
    }

    /** What is wrong with it: display at most 512 characters, extension not negative (rule 2.1). */
    public void check(String field, InputCheck check) {
        check.text(field + ".display", display(), 512)
                .that(
                        extension().forAll(number -> number >= 0),
                        field + ".extension",
                        extension().map(String::valueOf),
                        "is negative");
    }

    private record Parts(
            Option<String> display,
            Option<Long> extension,
            Option<Boolean> acceptsSms,
            Option<String> userInput,
            Option<String> e164,
            Option<String> countryCode) {}

    /** Collects the parts of a number; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<String> display = Option.none();
        private Option<Long> extension = Option.none();
        private Option<Boolean> acceptsSms = Option.none();
        private Option<String> userInput = Option.none();
        private Option<String> e164 = Option.none();
        private Option<String> countryCode = Option.none();

        private Builder() {}

        private Builder(Parts from) {
            display = from.display();
            extension = from.extension();
            acceptsSms = from.acceptsSms();
            userInput = from.userInput();
            e164 = from.e164();
            countryCode = from.countryCode();
        }

        /** The number for display: the international format without extension if it is valid, otherwise as written. */
        public Builder display(@Nullable String given) {
            return display(Option.of(given));
        }

        /** What is shown: the international format, without extension, when the number can be read, else what was written, or none. */
        public Builder display(Option<String> given) {
            display = CleanText.clean(given);
            return this;
        }

        /** Extension, absent when there is none (never 0 for "none"): the caller's own, else the one that was written behind the number. */
        public Builder extension(@Nullable Long given) {
            return extension(Option.of(given));
        }

        /** Extension, absent when there is none (never 0 for "none"): the caller's own, else the one that was written behind the number, or none. */
        public Builder extension(Option<Long> given) {
            extension = Present.only(given);
            return this;
        }

        /** Whether it receives text messages. */
        public Builder acceptsSms(@Nullable Boolean given) {
            return acceptsSms(Option.of(given));
        }

        /** Whether it receives text messages, or none. */
        public Builder acceptsSms(Option<Boolean> given) {
            acceptsSms = Present.only(given);
            return this;
        }

        /** What was written, leading zeros of the extension included. */
        public Builder userInput(@Nullable String given) {
            return userInput(Option.of(given));
        }

        /** What was written, leading zeros of the extension included, or none. */
        public Builder userInput(Option<String> given) {
            userInput = CleanText.clean(given);
            return this;
        }

        /** The number in E.164, when it can be read. */
        public Builder e164(@Nullable String given) {
            return e164(Option.of(given));
        }

        /** The number in E.164, when it can be read, or none. */
        public Builder e164(Option<String> given) {
            e164 = CleanText.clean(given);
            return this;
        }

        /** ISO country of the number, when it can be read. */
        public Builder countryCode(@Nullable String given) {
            return countryCode(Option.of(given));
        }

        /** ISO country of the number, when it can be read, or none. */
        public Builder countryCode(Option<String> given) {
            countryCode = CleanText.clean(given);
            return this;
        }

        /** The value with these parts. */
        public PhoneNumber build() {
            return new PhoneNumber(new Parts(display, extension, acceptsSms, userInput, e164, countryCode));
        }
    }
}
