package org.externalcontacts.adapter.http;

import io.vavr.control.Option;
import org.externalcontacts.wire.internal.bulk.BulkErrorDto;
import org.externalcontacts.wire.internal.bulk.BulkResultDto;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * A result of a bulk call, and what shows the item that it belongs to.
 *
 * @param id that it names; none if it names none
 * @param content of the entity that it carries; none if it carries none
 */
record BulkResult<R>(BulkResultDto<R> dto, Option<String> id, Option<Fingerprint> content) {

    static <R> BulkResult<R> of(BulkResultDto<R> dto, Codec codec) {
        BulkErrorDto<R> error = dto.error();
        Option<R> entity = Option.of(dto.entity()).orElse(() -> Option.of(error == null ? null : error.entity()));
        return new BulkResult<>(dto, Option.of(dto.id()), entity.map(given -> Fingerprint.of(codec.object(given))));
    }

    boolean isFailure() {
        return dto.error() != null;
    }
}
