package org.externalcontacts.server.internal.local;

import org.jspecify.annotations.Nullable;

/**
 * A file of contacts.
 *
 * @param content its bytes in Base64
 * @param charset its encoding, if it does not say it itself
 */
public record FileDto(
        @Nullable String name,
        @Nullable String content,
        @Nullable String charset) {}
