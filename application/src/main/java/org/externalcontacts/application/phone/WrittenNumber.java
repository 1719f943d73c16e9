package org.externalcontacts.application.phone;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is written as a phone number is, taken apart. A text that holds anything else, such as a name, a second number or
 * a date, is none: what is left of it without the rest would be a number that nobody wrote.
 *
 * @param dialled an optional +, digits, and the letters of a vanity number, without what separates them
 * @param head the beginning before a slash or the first letter; as long as it may be a number by itself, the whole is none
 * @param extension the extension; its leading zeros are not kept
 */
record WrittenNumber(String dialled, Option<String> head, Option<Long> extension) {

    private static final String SEPARATORS = " -.~";
    private static final String BRACKETS = "()[]";
    private static final int FEWEST_LETTERS = 3;
    private static final int SHORTEST_VANITY = 6;
    private static final int LONGEST_DATE_OR_ADDRESS = 15;

    /** The labels that libphonenumber knows; only few digits are an extension after one that may mean something else. */
    private static final Pattern EXTENSION = Pattern.compile(
            "(.*?[0-9A-Z)]) *(?:[,;]* *(?:ext=|e?xt(?:ensi[oó])?n?|доб|anexo)[.: -]*([0-9]{1,15})"
                    + "|[,;]* *(?:x|#|int)[.: -]*([0-9]{1,9})|,{1,2} *([0-9]{1,6}))#?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d\\d([-./])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])"
                    + "|(?:0?[1-9]|[12]\\d|3[01])([-./])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19|20)\\d\\d");

    /** Four octets; but four groups of two digits are how some countries write a phone. */
    private static final Pattern IP_ADDRESS = Pattern.compile(
            "(?!(?:\\d\\d\\.){3}\\d\\d$)" + "(?:(?:\\d|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.(?!$)|$)){4}");

    /** What was written, or none when it is not written as a number is. */
    static Option<WrittenNumber> of(String written) {
        String text = PlainText.of(written).strip();
        if (text.chars().noneMatch(WrittenNumber::isDigit)) {
            return Option.none();
        }
        if (PhoneUri.isOne(text)) {
            return PhoneUri.of(text)
                    .flatMap(uri -> uri.extension()
                            .fold(() -> ofNumber(uri.number()), extension -> extended(uri.number(), extension)));
        }
        return isDateOrAddress(text) ? Option.none() : ofNumber(text);
    }

    /** Whether its letters are dialled. */
    boolean isVanity() {
        return dialled.chars().anyMatch(Character::isLetter);
    }

    private static Option<WrittenNumber> ofNumber(String text) {
        if (text.chars().allMatch(c -> isDigit(c) || c == '+' || c == '/' || isSeparator(c))) {
            return scanned(text, Option.none());
        }
        Matcher extended = EXTENSION.matcher(text);
        return extended.matches()
                ? extended(
                        extended.group(1),
                        Option.of(extended.group(2))
                                .orElse(Option.of(extended.group(3)))
                                .getOrElse(() -> extended.group(4)))
                : scanned(text, Option.none());
    }

    private static Option<WrittenNumber> extended(String number, String extension) {
        return Option.when(extension.matches("[0-9]{1,15}"), extension)
                .flatMap(digits -> scanned(number, Option.some(Long.parseLong(digits))));
    }

    private static Option<WrittenNumber> scanned(String text, Option<Long> extension) {
        StringBuilder dialled = new StringBuilder(text.length());
        int head = 0;
        int letters = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isDigit(c) || (c == '+' && dialled.isEmpty())) {
                if (c == '0' && head > 0 && head == dialled.length()) {
                    return Option.none();
                }
                dialled.append(c);
            } else if (isLetter(c)) {
                head = letters == 0 ? dialled.length() : head;
                letters++;
                dialled.append(c);
            } else if (c == '/' && head == 0) {
                head = dialled.length();
            } else if (!isSeparator(c) || (letters > 0 && BRACKETS.indexOf(c) >= 0)) {
                return Option.none();
            }
        }
        boolean isVanity = letters >= FEWEST_LETTERS && head > 0 && dialled.length() - head >= SHORTEST_VANITY;
        return Option.when(
                letters == 0 || isVanity,
                new WrittenNumber(dialled.toString(), Option.when(head > 0, dialled.substring(0, head)), extension));
    }

    private static boolean isDateOrAddress(String text) {
        return text.length() <= LONGEST_DATE_OR_ADDRESS
                && isDigit(text.charAt(0))
                && (DATE.matcher(text).matches() || IP_ADDRESS.matcher(text).matches());
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isSeparator(int c) {
        return SEPARATORS.indexOf(c) >= 0 || BRACKETS.indexOf(c) >= 0;
    }
}
