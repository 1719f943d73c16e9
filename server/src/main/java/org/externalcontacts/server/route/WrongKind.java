package org.externalcontacts.server.route;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Map;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Says of a member that holds the wrong kind of JSON value where it is and what it should be. */
final class WrongKind {

    private WrongKind() {}

    /** The member, such as {@code entities[0].employeeCount}, and what it must be. */
    static Violation violation(JsonMappingException wrongKind) {
        return new Violation(path(wrongKind), Option.none(), reason(wrongKind));
    }

    /** Where a text stops being JSON. */
    static String place(JsonProcessingException malformed) {
        JsonLocation location = malformed.getLocation();
        return location == null
                ? "it is not"
                : "it is not at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String path(JsonMappingException wrongKind) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrongKind.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String reason(JsonMappingException wrongKind) {
        if (wrongKind instanceof InvalidNullException) {
            return "must not be null";
        } else if (wrongKind instanceof MismatchedInputException mismatched) {
            return "must be " + kind(mismatched.getTargetType());
        } else if (wrongKind.getCause() instanceof InputCoercionException beyond) {
            return "must be a whole number of " + (beyond.getTargetType() == int.class ? 32 : 64) + " bits";
        }
        return "must be JSON, each name once: " + place(wrongKind);
    }

    private static String kind(@Nullable Class<?> target) {
        if (target == null) {
            return "of another kind";
        } else if (target == String.class) {
            return "a text";
        } else if (target == Boolean.class) {
            return "true or false";
        } else if (target == Integer.class || target == Long.class) {
            return "a whole number";
        } else if (Number.class.isAssignableFrom(target)) {
            return "a number";
        } else if (Collection.class.isAssignableFrom(target)) {
            return "a list";
        } else if (Map.class.isAssignableFrom(target) || target == ObjectNode.class || target.isRecord()) {
            return "an object";
        }
        return "of another kind";
    }
}
