package org.externalcontacts.application.engine;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import java.time.Instant;
import java.time.InstantSource;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.internal.Moments;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;

/** Everything that the services of a local engine depend on. */
public record EngineParts(
        Storage storage,
        InstantSource clock,
        IdSource ids,
        PhoneReader phones,
        UserDirectory users,
        TrustorDirectory trustors,
        Cursor.Seal cursors,
        MergePolicy mergePolicy,
        SeveralOwners severalOwners) {

    /** Maximum number of contacts changed in one atomic step, so that other calls wait for one step and not for all of them. */
    public static final int STEP = 100;

    /** The time, in the precision in which it is stored. */
    public Instant now() {
        return Moments.cut(clock.instant());
    }

    /** Those of these users that the directory knows; it is asked once. Not to be called inside a step of the storage. */
    public Map<UserId, PlatformUser> usersOf(Seq<UserId> ids) {
        return DirectoryAnswers.to(ids, users::findAll, PlatformUser::id);
    }

    /** Those of these trustors that the directory knows; it is asked once. Not to be called inside a step of the storage. */
    public Map<TrustorId, Trustor> trustorsOf(Seq<TrustorId> ids) {
        return DirectoryAnswers.to(ids, trustors::findAll, Trustor::id);
    }

    /** The same parts over another storage. */
    public EngineParts with(Storage other) {
        return new EngineParts(other, clock, ids, phones, users, trustors, cursors, mergePolicy, severalOwners);
    }
}
