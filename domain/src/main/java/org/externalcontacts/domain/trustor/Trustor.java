package org.externalcontacts.domain.trustor;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Present;

/**
 * A platform organization that granted trust to this one.
 *
 * @param name what it is called, when the directory knows
 * @param enabled when false, no trusted user has access
 * @param created when the trust was granted, when the directory knows
 * @param createdBy who granted it, when the directory knows
 * @param permissions what this organization may do there
 */
public record Trustor(
        TrustorId id,
        Option<String> name,
        boolean enabled,
        Option<Instant> created,
        Option<UserId> createdBy,
        List<String> permissions)
        implements PersonalData {

    public Trustor {
        name = CleanText.clean(name);
        created = Present.only(created);
        createdBy = Present.only(createdBy);
        permissions = CleanText.cleaned(permissions);
    }

    /** A trustor of which nothing but the id is known. */
    public static Trustor bare(TrustorId id) {
        return new Trustor(id, Option.none(), true, Option.none(), Option.none(), List.empty());
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
