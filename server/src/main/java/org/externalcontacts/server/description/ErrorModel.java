package org.externalcontacts.server.description;

import com.fasterxml.jackson.core.type.TypeReference;
import org.externalcontacts.wire.error.ErrorBodyDto;
import org.externalcontacts.wire.json.Model;

/** The body of every refusal. */
final class ErrorModel {

    static final Model<ErrorBodyDto> ERROR = Model.of("ErrorBody", new TypeReference<>() {});

    private ErrorModel() {}
}
