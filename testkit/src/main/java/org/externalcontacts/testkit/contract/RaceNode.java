package org.externalcontacts.testkit.contract;

import io.vavr.collection.Stream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.engine.LocalExternalContacts;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.merge.MergePolicy;
import org.externalcontacts.testkit.SettableClock;

/**
 * Who takes part in a race. Each draws ids of its own, the same ones in every run, and its clock stands still: so that answers and states of
 * different runs can be compared.
 */
enum RaceNode {
    /** Makes what is there before. */
    SET_UP(1, 24),
    /** Makes the first call. */
    FIRST(2, 4),
    /** Makes the second one. */
    SECOND(3, 4);

    private final long number;
    private final long most;

    RaceNode(long number, long most) {
        this.number = number;
        this.most = most;
    }

    /** All ids that this node may draw in a race. */
    Stream<UUID> ids() {
        return Stream.rangeClosed(1, most).map(this::id);
    }

    /** The id that this node draws at its n-th draw, counting from 1. */
    UUID id(long draw) {
        if (draw > most) {
            throw new IllegalStateException(this + " draws more than " + most + " ids");
        }
        return new UUID(0x4000L | number << 32, 0x8000_0000_0000_0000L | draw);
    }

    /** The services over this storage. */
    ExternalContacts over(Storage storage) {
        AtomicLong draws = new AtomicLong();
        return LocalExternalContacts.of(
                new EngineParts(
                        storage,
                        new SettableClock(),
                        () -> id(draws.incrementAndGet()),
                        new LibPhoneNumberReader(LibPhoneNumberReader.DEFAULT_REGION),
                        UserDirectory.bareIds(),
                        TrustorDirectory.bareIds(),
                        new Cursor.Seal("a secret of the tests".getBytes(StandardCharsets.UTF_8)),
                        MergePolicy.PLATFORM,
                        SeveralOwners.REPORT),
                () -> {});
    }
}
