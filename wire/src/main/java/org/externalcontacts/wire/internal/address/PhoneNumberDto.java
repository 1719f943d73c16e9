package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.Nullable;

/** A phone number: only display, extension and acceptsSMS are read from callers (BEHAVIOUR 2.2). */
public record PhoneNumberDto(
        @Nullable String display,
        @Nullable Long extension,
        @Nullable Boolean acceptsSMS,
        @Nullable String userInput,
        @Nullable String e164,
        @Nullable String countryCode) {}
