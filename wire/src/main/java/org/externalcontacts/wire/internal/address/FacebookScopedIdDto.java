package org.externalcontacts.wire.internal.address;

import org.jspecify.annotations.Nullable;

/** The id of a Facebook user, as one page sees it. */
public record FacebookScopedIdDto(@Nullable String scopedId) {}
