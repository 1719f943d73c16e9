package org.externalcontacts.domain;

import org.jspecify.annotations.Nullable;

/**
 * A value of several parts that is made by a builder, so that each part is given by name. Two are equal when they are of one type and
 * their parts are equal. Immutable.
 */
public abstract class ValueObject implements PersonalData {

    private final Record parts;
    private final String[] harmless;

    /**
     * A value of these parts.
     *
     * @param parts a private record of the value class
     * @param harmless names of texts that {@code toString} shows, because they are no data of a person; all others are hidden
     */
    protected ValueObject(Record parts, String... harmless) {
        this.parts = parts;
        this.harmless = harmless;
    }

    Record parts() {
        return parts;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof ValueObject that && parts.equals(that.parts);
    }

    @Override
    public final int hashCode() {
        return parts.hashCode();
    }

    @Override
    public final String describe() {
        return RecordText.everything(getClass(), parts);
    }

    @Override
    public final String toString() {
        return RecordText.shape(getClass(), parts, harmless);
    }
}
