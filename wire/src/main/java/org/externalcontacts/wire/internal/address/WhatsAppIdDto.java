package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.Nullable;

/** A WhatsApp account. */
public record WhatsAppIdDto(
        @Nullable PhoneNumberDto phoneNumber, @Nullable String displayName) {}
