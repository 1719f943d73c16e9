package org.externalcontacts.wire.internal.error;

import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.json.Codec;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * Tells the platform's errors (rule 14.1) from whatever else gateways, firewalls and other APIs answer with the same status: an error
 * of the platform is an object with a {@code code} of words, or with the {@code status} of the answer and a {@code message}.
 */
public final class ErrorReader {

    /** Codes are words (rule 14.2); the numbers that other APIs put there are not. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][\\w.-]*");

    private static final Pattern STATUS = Pattern.compile("[1-9][0-9]{2}(\\.0*)?");

    private ErrorReader() {}

    /** The error in the body of an answer with this status; none if it is not one of the platform. */
    public static Option<ErrorBodyDto> error(int status, byte[] body, Codec codec) {
        try {
            return isError(codec.object(new ByteArrayInputStream(body)), status)
                    ? Option.some(read(body, codec))
                    : Option.none();
        } catch (IOException unreadable) {
            return Option.none();
        }
    }

    private static boolean isError(JsonObject tree, int status) {
        Json code = tree.get("code").getOrElse(Json.Literal.NULL);
        Json told = tree.get("status").getOrElse(Json.Literal.NULL);
        boolean matches = told.equals(new Json.Numeric(String.valueOf(status)));
        if (code == Json.Literal.NULL) {
            return matches
                    && tree.get("message").getOrNull() instanceof Json.Text message
                    && !message.value().isBlank();
        }
        return code instanceof Json.Text text
                && CODE.matcher(text.value()).matches()
                && (told == Json.Literal.NULL || says(told, status));
    }

    /** Beside a code of words the status may be written in any way that means it: {@code "404"}, {@code 404.0}. */
    private static boolean says(Json told, int status) {
        String digits = told instanceof Json.Text text
                ? text.value()
                : told instanceof Json.Numeric number ? number.digits() : "";
        return STATUS.matcher(digits).matches() && digits.startsWith(String.valueOf(status));
    }

    /** An error whose details cannot be read still is one. */
    private static ErrorBodyDto read(byte[] body, Codec codec) throws IOException {
        return codec.read(Models.ERROR, new ByteArrayInputStream(body), unreadable -> {});
    }
}
