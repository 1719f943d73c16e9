package org.externalcontacts.wire.internal.directory;

import io.vavr.control.Option;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;

/** A user of the platform: of the many fields that the platform knows, those that an external contact is seen with. */
public record UserDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String title,
        @Nullable String selfUri) {

    /** The user as answers carry one that was asked for (rule 9.2). */
    public static UserDto of(PlatformUser user) {
        return new UserDto(
                user.id().text(),
                user.name().getOrNull(),
                user.email().getOrNull(),
                user.title().getOrNull(),
                SelfUris.of(user.id()));
    }

    /** A reference to a user. */
    public static UserDto reference(UserId id) {
        return new UserDto(id.text(), null, null, null, SelfUris.of(id));
    }

    /** The user of this id, if the answer tells more than the id. */
    public Option<PlatformUser> user(UserId known) {
        return Option.when(
                name != null,
                () -> PlatformUser.builder(known)
                        .name(name)
                        .email(email)
                        .title(title)
                        .build());
    }
}
