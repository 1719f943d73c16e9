package org.externalcontacts.application.phone;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a {@code tel:}, {@code sip:} or {@code sips:} URI says about a number (RFC 3966, RFC 3261). */
record PhoneUri(String number, Option<String> extension) {

    private static final Pattern SCHEME = Pattern.compile("(tel|sips?):", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("[A-Za-z0-9-]+(=[^ ]*)?");
    private static final Pattern HOST = Pattern.compile("[^ @]+");
    private static final Pattern ESCAPED = Pattern.compile("%([0-7][0-9A-Fa-f])");

    /** Whether the text is meant as such a URI. */
    static boolean isOne(String text) {
        return SCHEME.matcher(text).lookingAt();
    }

    /** Its parts, or none when it is not well-formed. Its host says where to call, not whom, and counts for nothing. */
    static Option<PhoneUri> of(String text) {
        String call = text.substring(text.indexOf(':') + 1);
        boolean isTel = text.toLowerCase(Locale.ROOT).startsWith("tel:");
        int at = call.indexOf('@');
        if (isTel || at < 0) {
            return ofSubscriber(call);
        }
        String user = call.substring(0, at);
        int password = user.indexOf(':');
        return Option.when(
                        HOST.matcher(call.substring(at + 1)).matches(),
                        password < 0 ? user : user.substring(0, password))
                .flatMap(PhoneUri::ofSubscriber);
    }

    private static Option<PhoneUri> ofSubscriber(String escaped) {
        String subscriber = ESCAPED.matcher(escaped)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        List<String> parts = List.of(subscriber.split(";", -1));
        List<String> parameters = parts.tail();
        if (!parameters.forAll(parameter -> PARAMETER.matcher(parameter).matches())) {
            return Option.none();
        }
        String number = parts.head().strip();
        Option<String> context =
                value(parameters, "phone-context=").filter(prefix -> prefix.startsWith("+") && !number.startsWith("+"));
        return Option.some(new PhoneUri(context.getOrElse("") + number, value(parameters, "ext=")));
    }

    private static Option<String> value(List<String> parameters, String name) {
        return parameters
                .find(parameter -> parameter.toLowerCase(Locale.ROOT).startsWith(name))
                .map(parameter -> parameter.substring(name.length()));
    }
}
