package org.externalcontacts.adapter.inmemory.internal.codec;

import io.vavr.control.Option;
import java.util.stream.IntStream;
import org.externalcontacts.domain.address.PhoneNumber;

/** Packs phone numbers: the parts that are there, and of equal texts only one. */
final class PhoneCodec {

    private static final int DISPLAY = 1;
    private static final int EXTENSION = 1 << 1;
    private static final int SMS_KNOWN = 1 << 2;
    private static final int SMS = 1 << 3;
    private static final int INPUT = 1 << 4;
    private static final int INPUT_IS_DISPLAY = 1 << 5;
    private static final int INPUT_IS_E164 = 1 << 6;
    private static final int E164 = 1 << 7;

    private static final int NO_COUNTRY = 0;
    private static final int OTHER_COUNTRY = 1;
    private static final int FIRST_COUNTRY = 2;

    /** All codes from AA to ZZ, made once: a contact that is read makes no country code of its own. */
    private static final String[] COUNTRIES = IntStream.range(0, 26 * 26)
            .mapToObj(number -> "" + (char) ('A' + number / 26) + (char) ('A' + number % 26))
            .toArray(String[]::new);

    private PhoneCodec() {}

    static void write(ByteWriter out, PhoneNumber number) {
        boolean inputIsDisplay = number.userInput().equals(number.display());
        boolean inputIsE164 = !inputIsDisplay && number.userInput().equals(number.e164());
        boolean ownInput = number.userInput().isDefined() && !inputIsDisplay && !inputIsE164;
        out.number8(flag(number.display().isDefined(), DISPLAY)
                | flag(number.extension().isDefined(), EXTENSION)
                | flag(number.acceptsSms().isDefined(), SMS_KNOWN)
                | flag(number.acceptsSms().contains(true), SMS)
                | flag(ownInput, INPUT)
                | flag(inputIsDisplay, INPUT_IS_DISPLAY)
                | flag(inputIsE164, INPUT_IS_E164)
                | flag(number.e164().isDefined(), E164));
        number.display().forEach(out::text);
        number.extension().forEach(out::signed);
        number.e164().forEach(out::text);
        if (ownInput) {
            out.text(number.userInput().get());
        }
        writeCountry(out, number.countryCode());
    }

    static PhoneNumber read(ByteReader in) {
        int flags = in.number8();
        Option<String> display = (flags & DISPLAY) != 0 ? in.someText() : Option.none();
        Option<Long> extension = (flags & EXTENSION) != 0 ? Option.some(in.signed()) : Option.none();
        Option<Boolean> sms = (flags & SMS_KNOWN) != 0 ? Option.some((flags & SMS) != 0) : Option.none();
        Option<String> e164 = (flags & E164) != 0 ? in.someText() : Option.none();
        return PhoneNumber.builder()
                .display(display)
                .extension(extension)
                .acceptsSms(sms)
                .userInput(input(in, flags, display, e164))
                .e164(e164)
                .countryCode(readCountry(in))
                .build();
    }

    private static Option<String> input(ByteReader in, int flags, Option<String> display, Option<String> e164) {
        if ((flags & INPUT_IS_DISPLAY) != 0) {
            return display;
        }
        if ((flags & INPUT_IS_E164) != 0) {
            return e164;
        }
        return (flags & INPUT) != 0 ? in.someText() : Option.none();
    }

    private static void writeCountry(ByteWriter out, Option<String> country) {
        if (country.isEmpty()) {
            out.number(NO_COUNTRY);
        } else if (isCode(country.get())) {
            String code = country.get();
            out.number(FIRST_COUNTRY + (code.charAt(0) - 'A') * 26L + code.charAt(1) - 'A');
        } else {
            out.number(OTHER_COUNTRY).text(country.get());
        }
    }

    private static Option<String> readCountry(ByteReader in) {
        int number = (int) in.number();
        return switch (number) {
            case NO_COUNTRY -> Option.none();
            case OTHER_COUNTRY -> in.someText();
            default -> Option.some(COUNTRIES[number - FIRST_COUNTRY]);
        };
    }

    private static boolean isCode(String text) {
        return text.length() == 2 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static int flag(boolean set, int flag) {
        return set ? flag : 0;
    }
}
