package org.externalcontacts.wire.error;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.regex.Pattern;
import org.externalcontacts.wire.endpoint.Models;
import org.externalcontacts.wire.json.Codec;

/**
 * Tells the platform's errors (BEHAVIOUR 14.1) from whatever else gateways, firewalls and other APIs answer with the same status: an error
 * of the platform is an object with a {@code code} of words, or with the {@code status} of the answer and a {@code message}.
 */
public final class ErrorReader {

    /** Codes are words (BEHAVIOUR 14.2); the numbers that other APIs put there are not. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][\\w.-]*");

    private ErrorReader() {}

    /** The error in the body of an answer with this status; none if it is not one of the platform. */
    public static Option<ErrorBodyDto> error(int status, byte[] body, Codec codec) {
        try {
            ObjectNode tree = codec.object(body);
            return isError(tree, status) ? Option.some(details(tree, codec)) : Option.none();
        } catch (IOException unreadable) {
            return Option.none();
        }
    }

    private static boolean isError(ObjectNode tree, int status) {
        JsonNode code = tree.path("code");
        JsonNode told = tree.path("status");
        JsonNode message = tree.path("message");
        boolean matches = told.isInt() && told.intValue() == status;
        return isAbsent(code)
                ? matches && message.isTextual() && !message.textValue().isBlank()
                : code.isTextual() && CODE.matcher(code.textValue()).matches() && (matches || isAbsent(told));
    }

    private static boolean isAbsent(JsonNode member) {
        return member.isMissingNode() || member.isNull();
    }

    /** An error whose details cannot be read still is one. */
    private static ErrorBodyDto details(ObjectNode tree, Codec codec) throws IOException {
        try {
            return codec.read(Models.ERROR, tree);
        } catch (IOException unreadable) {
            tree.retain("code", "status", "message");
            return codec.read(Models.ERROR, tree);
        }
    }
}
