package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import java.util.Locale;
import java.util.regex.Pattern;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;
import org.jspecify.annotations.Nullable;

/** A Twitter account. */
public final class TwitterId extends ValueObject {

    private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z0-9_]+");

    private final Parts parts;

    private TwitterId(Parts parts) {
        super(parts);
        this.parts = parts;
    }

    /** Starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from these parts. */
    public Builder toBuilder() {
        return new Builder(parts);
    }

    /** The numeric account id, as text. */
    public Option<String> id() {
        return parts.id();
    }

    /** Name shown for the account. */
    public Option<String> name() {
        return parts.name();
    }

    /** The handle, with or without a leading @. */
    public Option<String> screenName() {
        return parts.screenName();
    }

    /** Whether the platform checked it; read-only. */
    public Option<Boolean> verified() {
        return parts.verified();
    }

    /** The profile page; read-only. */
    public Option<String> profileUrl() {
        return parts.profileUrl();
    }

    /** An account known by its handle. */
    public static TwitterId ofScreenName(String handle) {
        return builder().screenName(handle).build();
    }

    /** An account known by its numeric id. */
    public static TwitterId ofId(String id) {
        return builder().id(id).build();
    }

    /** The account as it is stored: without the fields that only the platform sets. */
    public TwitterId written() {
        return toBuilder().verified(Option.none()).profileUrl(Option.none()).build();
    }

    /** Whether a caller wrote nothing in it at all. */
    public boolean isEmpty() {
        return id().isEmpty() && name().isEmpty() && screenName().isEmpty();
    }

    /** The handle without its @, in lower case: handles are compared this way. */
    public Option<String> handle() {
        return screenName().map(TwitterId::bare);
    }

    /** A handle without its @, in lower case. */
    public static String bare(String handle) {
        return (handle.startsWith("@") ? handle.substring(1) : handle).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with it (rule 2.1). */
    public void check(String field, InputCheck check) {
        check.text(field + ".id", id(), 255)
                .text(field + ".name", name(), 255)
                .text(field + ".screenName", screenName(), 255)
                .that(
                        screenName()
                                .forAll(handle -> handle.length() > 255
                                        || HANDLE.matcher(handle).matches()),
                        field + ".screenName",
                        screenName(),
                        "is not a Twitter handle");
    }

    private record Parts(
            Option<String> id,
            Option<String> name,
            Option<String> screenName,
            Option<Boolean> verified,
            Option<String> profileUrl) {}

    /** Collects the parts of an account; not thread-safe. Null and blank texts mean that a part is absent. */
    public static final class Builder {

        private Option<String> id = Option.none();
        private Option<String> name = Option.none();
        private Option<String> screenName = Option.none();
        private Option<Boolean> verified = Option.none();
        private Option<String> profileUrl = Option.none();

        private Builder() {}

        private Builder(Parts from) {
            id = from.id();
            name = from.name();
            screenName = from.screenName();
            verified = from.verified();
            profileUrl = from.profileUrl();
        }

        /** The numeric account id, as text. */
        public Builder id(@Nullable String given) {
            return id(Option.of(given));
        }

        /** The numeric account id, as text, or none. */
        public Builder id(Option<String> given) {
            id = CleanText.clean(given);
            return this;
        }

        /** Name shown for the account. */
        public Builder name(@Nullable String given) {
            return name(Option.of(given));
        }

        /** Name shown for the account, or none. */
        public Builder name(Option<String> given) {
            name = CleanText.clean(given);
            return this;
        }

        /** The handle, with or without a leading @. */
        public Builder screenName(@Nullable String given) {
            return screenName(Option.of(given));
        }

        /** The handle, with or without a leading @, or none. */
        public Builder screenName(Option<String> given) {
            screenName = CleanText.clean(given);
            return this;
        }

        /** Whether the platform checked it; read-only. */
        public Builder verified(@Nullable Boolean given) {
            return verified(Option.of(given));
        }

        /** Whether the platform checked it; read-only, or none. */
        public Builder verified(Option<Boolean> given) {
            verified = Present.only(given);
            return this;
        }

        /** The profile page; read-only. */
        public Builder profileUrl(@Nullable String given) {
            return profileUrl(Option.of(given));
        }

        /** The profile page; read-only, or none. */
        public Builder profileUrl(Option<String> given) {
            profileUrl = CleanText.clean(given);
            return this;
        }

        /** The value with these parts. */
        public TwitterId build() {
            return new TwitterId(new Parts(id, name, screenName, verified, profileUrl));
        }
    }
}
