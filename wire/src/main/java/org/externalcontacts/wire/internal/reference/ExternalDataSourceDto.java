package org.externalcontacts.wire.internal.reference;

import org.jspecify.annotations.Nullable;

/** Where else a record is kept. */
public record ExternalDataSourceDto(
        @Nullable String platform, @Nullable String url) {}
