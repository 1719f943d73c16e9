package org.externalcontacts.wire.internal.journey;

import org.jspecify.annotations.Nullable;

/** The browser of a visitor. */
public record BrowserDto(
        @Nullable String family,
        @Nullable String version,
        @Nullable String lang,
        @Nullable String fingerprint,
        @Nullable Boolean isMobile,
        @Nullable Integer viewHeight,
        @Nullable Integer viewWidth,
        @Nullable Boolean featuresFlash,
        @Nullable Boolean featuresJava,
        @Nullable Boolean featuresPdf,
        @Nullable Boolean featuresWebrtc) {}
