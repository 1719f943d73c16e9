package org.externalcontacts.wire.internal.trustor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a trustor permits. */
public record TrusteeAuthorizationDto(@Nullable List<String> permissions) {}
