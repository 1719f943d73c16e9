package org.externalcontacts.wire.internal.error;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the platform says no (rule 14.1). */
public record ErrorBodyDto(
        @Nullable String message,
        @Nullable String code,
        @Nullable Integer status,
        @Nullable String entityId,
        @Nullable String entityName,
        @Nullable String messageWithParams,
        @Nullable Map<String, String> messageParams,
        @Nullable String contextId,
        @Nullable List<DetailDto> details,
        @Nullable List<ErrorBodyDto> errors,
        @Nullable LimitDto limit) {

    /** An error that says nothing. */
    public static final ErrorBodyDto NOTHING =
            new ErrorBodyDto(null, null, null, null, null, null, null, null, null, null, null);

    /** The same error by another code. */
    public ErrorBodyDto code(String other) {
        return new ErrorBodyDto(
                message,
                other,
                status,
                entityId,
                entityName,
                messageWithParams,
                messageParams,
                contextId,
                details,
                errors,
                limit);
    }
}
