package org.externalcontacts.domain.directory;

import io.vavr.control.Option;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Text;

/**
 * A user of the platform: an author of notes, a party of relationships.
 *
 * @param name what the user is called, when the directory knows
 * @param email the user's address, when the directory knows
 * @param title job title, when the directory knows
 */
public record PlatformUser(UserId id, Option<String> name, Option<String> email, Option<String> title)
        implements PersonalData {

    public PlatformUser {
        name = Text.clean(name);
        email = Text.clean(email);
        title = Text.clean(title);
    }

    /** A user of whom nothing but the id is known. */
    public static PlatformUser bare(UserId id) {
        return new PlatformUser(id, Option.none(), Option.none(), Option.none());
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
