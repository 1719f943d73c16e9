package org.externalcontacts.domain.directory;

import io.vavr.control.Option;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.jspecify.annotations.Nullable;

/** A user of the platform: an author of notes, a party of relationships. */
public final class PlatformUser extends ValueObject {

    private final Parts parts;

    private PlatformUser(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** Starts with a user of whom nothing but the id is known. */
    public static Builder builder(UserId id) {
        return new Builder(id);
    }

    /** The user. */
    public UserId id() {
        return parts.id();
    }

    /** What the user is called, when the directory knows. */
    public Option<String> name() {
        return parts.name();
    }

    /** The user's address, when the directory knows. */
    public Option<String> email() {
        return parts.email();
    }

    /** Job title, when the directory knows. */
    public Option<String> title() {
        return parts.title();
    }

    /** A user of whom nothing but the id is known. */
    public static PlatformUser bare(UserId id) {
        return builder(id).build();
    }

    private record Parts(UserId id, Option<String> name, Option<String> email, Option<String> title) {}

    /** Collects the parts of a user; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private final UserId id;
        private Option<String> name = Option.none();
        private Option<String> email = Option.none();
        private Option<String> title = Option.none();

        private Builder(UserId id) {
            this.id = id;
        }

        /** What the user is called, when the directory knows. */
        public Builder name(@Nullable String given) {
            return name(Option.of(given));
        }

        /** What the user is called, when the directory knows, or none. */
        public Builder name(Option<String> given) {
            name = CleanText.clean(given);
            return this;
        }

        /** The user's address, when the directory knows. */
        public Builder email(@Nullable String given) {
            return email(Option.of(given));
        }

        /** The user's address, when the directory knows, or none. */
        public Builder email(Option<String> given) {
            email = CleanText.clean(given);
            return this;
        }

        /** Job title, when the directory knows. */
        public Builder title(@Nullable String given) {
            return title(Option.of(given));
        }

        /** Job title, when the directory knows, or none. */
        public Builder title(Option<String> given) {
            title = CleanText.clean(given);
            return this;
        }

        /** The value with these parts. */
        public PlatformUser build() {
            return new PlatformUser(new Parts(id, name, email, title));
        }
    }
}
