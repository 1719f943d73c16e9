package org.externalcontacts.adapter.http;

import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.wire.internal.bulk.BulkErrorDto;
import org.externalcontacts.wire.internal.bulk.BulkResultDto;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * A result of a bulk call, and what shows the item that it belongs to.
 *
 * @param id that it names, as items have it; none if it names none
 * @param content of the entity that it carries; none if it carries none
 */
record BulkResult<R>(BulkResultDto<R> dto, Option<String> id, Option<Fingerprint> content) {

    static <R> BulkResult<R> of(BulkResultDto<R> dto, Codec codec) {
        BulkErrorDto<R> error = dto.error();
        Option<R> entity = Option.of(dto.entity()).orElse(() -> Option.of(error == null ? null : error.entity()));
        return new BulkResult<>(dto, id(dto), entity.map(given -> Fingerprint.of(codec.object(given))));
    }

    /** The id that a result names, in lower case like those of items; one that is not of the platform stays as it is. */
    static Option<String> id(BulkResultDto<?> dto) {
        return Option.of(dto.id())
                .map(given -> PlatformId.read("id", given, UUID::toString).getOrElse(given));
    }

    boolean isFailure() {
        return dto.error() != null;
    }
}
