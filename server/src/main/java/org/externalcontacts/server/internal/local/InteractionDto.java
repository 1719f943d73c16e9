package org.externalcontacts.server.internal.local;

import java.util.List;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.jspecify.annotations.Nullable;

/**
 * An interaction to be observed.
 *
 * @param channel a media type; MESSAGE if absent
 * @param at when it was; now if absent
 */
public record InteractionDto(
        @Nullable List<ContactIdentifierDto> identifiers,
        @Nullable String channel,
        @Nullable String at) {}
