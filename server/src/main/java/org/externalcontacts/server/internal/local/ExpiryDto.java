package org.externalcontacts.server.internal.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts are due.
 *
 * @param at the moment at which they are; now if absent
 * @param removed the ids of those that were, in answers
 */
public record ExpiryDto(@Nullable String at, @Nullable List<String> removed) {}
