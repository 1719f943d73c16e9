package org.externalcontacts.application.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.page.CursorSeal;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;

/** All that the services of a local engine need from outside. */
public record EngineParts(
        Storage storage,
        InstantSource clock,
        IdSource ids,
        PhoneReader phones,
        UserDirectory users,
        TrustorDirectory trustors,
        CursorSeal cursors,
        MergePolicy mergePolicy,
        SeveralOwners severalOwners) {

    /** The time, in the precision in which it is stored. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same parts over another storage. */
    public EngineParts with(Storage other) {
        return new EngineParts(other, clock, ids, phones, users, trustors, cursors, mergePolicy, severalOwners);
    }
}
