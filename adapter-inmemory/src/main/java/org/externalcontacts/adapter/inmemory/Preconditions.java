package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.Seq;
import java.util.HashSet;
import java.util.Set;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;

/**
 * What must hold before the first change of a decision is carried out, so that none of them fails half-way: new contacts have new
 * ids, all others are there. Services see to it; an id source that repeats itself may not.
 */
final class Preconditions {

    private final InMemoryRecords records;
    private final Set<ContactId> added = new HashSet<>();
    private final Set<Identifier> released = new HashSet<>();

    private Preconditions(InMemoryRecords records) {
        this.records = records;
    }

    static void check(Seq<Change> changes, InMemoryRecords records) {
        Preconditions preconditions = new Preconditions(records);
        changes.forEach(preconditions::check);
    }

    private void check(Change change) {
        if (change instanceof Change.AddContact add) {
            ContactId id = add.contact().id();
            require(!isKnown(id), "the id of a new contact is in use: ", id);
            added.add(id);
        } else if (change instanceof Change.ReplaceContact replace) {
            requireKnown(replace.contact().id());
        } else if (change instanceof Change.RemoveContact remove) {
            requireKnown(remove.id());
        } else if (change instanceof Change.Merge merge) {
            requireKnown(merge.operation().source());
            requireKnown(merge.operation().target());
            requireKnown(merge.operation().result());
        }
        checkClaim(change);
    }

    private void checkClaim(Change change) {
        if (change instanceof Change.ClaimIfFree claim) {
            requireKnown(claim.contact());
        } else if (change instanceof Change.Claim claim) {
            requireKnown(claim.contact());
            require(
                    released.contains(claim.identifier())
                            || records.identifiers().holder(claim.identifier()).forAll(claim.contact()::equals),
                    "another contact holds the identifier that is claimed for ",
                    claim.contact());
        } else if (change instanceof Change.Release release) {
            released.add(release.identifier());
        }
    }

    private void requireKnown(ContactId id) {
        require(isKnown(id), "no contact goes by ", id);
    }

    private boolean isKnown(ContactId id) {
        return added.contains(id) || records.store().table().slot(id) != HashedSlots.NONE;
    }

    private static void require(boolean holds, String what, ContactId id) {
        if (!holds) {
            throw new IllegalStateException(what + id.text());
        }
    }
}
