package org.externalcontacts.server.internal.local;

import org.jspecify.annotations.Nullable;

/**
 * How many people to invent.
 *
 * @param number 100 if absent
 * @param seed 1 if absent
 * @param duplicates the share of second records; 0.2 if absent
 */
public record PeopleDto(
        @Nullable Integer number,
        @Nullable Long seed,
        @Nullable Double duplicates) {}
