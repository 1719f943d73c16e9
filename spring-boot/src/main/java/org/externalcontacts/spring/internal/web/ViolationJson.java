package org.externalcontacts.spring.internal.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** A violation in a problem document. Not a map: a mapper that leaves out what is empty would drop an empty value. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ViolationJson(
        @JsonProperty("field") String field,

        @JsonProperty("value") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String value,

        @JsonProperty("reason") String reason) {

    static ViolationJson of(Violation violation) {
        return new ViolationJson(violation.field(), violation.value().getOrNull(), violation.reason());
    }
}
