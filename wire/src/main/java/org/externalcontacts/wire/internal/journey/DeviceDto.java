package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** The device of a visitor. */
public record DeviceDto(
        @Nullable String category,
        @Nullable String type,
        @Nullable Boolean isMobile,
        @Nullable Integer screenHeight,
        @Nullable Integer screenWidth,
        @Nullable String fingerprint,
        @Nullable String osFamily,
        @Nullable String osVersion) {}
