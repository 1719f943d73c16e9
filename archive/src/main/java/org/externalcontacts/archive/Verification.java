package org.externalcontacts.archive;

import io.vavr.collection.List;
import java.util.function.LongConsumer;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.archive.internal.ContactsCheck;
import org.externalcontacts.archive.internal.Findings;
import org.externalcontacts.archive.internal.RecordsCheck;

/** Reads everything that an engine keeps, and compares what ought to agree. */
public final class Verification {

    private Verification() {}

    /**
     * What contradicts itself, a line each, with ids and no personal data; nothing when all is well: each identifier has one owner, which is no
     * ancestor; each merge set has one canonical contact, which all its members name; organizations, owners of notes and schemas that records
     * name are there; the index of listed contacts lists those that are to be listed. It stops at a hundred faults.
     *
     * <p>An engine in memory or on a file stores nothing meanwhile; PostgreSQL goes on.
     *
     * @param progress told the number of records so far, every thousand
     */
    public static List<String> faultsOf(LocalEngine engine, LongConsumer progress) {
        return engine.storage().read(view -> {
            Findings findings = new Findings(progress);
            new ContactsCheck(view, findings).run();
            new RecordsCheck(view, findings).run();
            return findings.faults();
        });
    }
}
