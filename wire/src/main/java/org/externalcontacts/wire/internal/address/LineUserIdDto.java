package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.Nullable;

/** The id of a LINE user. */
public record LineUserIdDto(@Nullable String userId) {}
