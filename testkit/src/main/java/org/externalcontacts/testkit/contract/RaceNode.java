package org.externalcontacts.testkit.contract;

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
    SET_UP(1),
    /** Makes the first call. */
    FIRST(2),
    /** Makes the second one. */
    SECOND(3);

    private final long number;

    RaceNode(long number) {
        this.number = number;
    }

    /** The id that this node draws at its n-th draw, counting from 1. */
    UUID id(long draw) {
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
