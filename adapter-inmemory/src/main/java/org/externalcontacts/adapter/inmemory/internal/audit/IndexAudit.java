package org.externalcontacts.adapter.inmemory.internal.audit;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.UUID;
import org.externalcontacts.adapter.inmemory.internal.claims.ClaimPages;
import org.externalcontacts.adapter.inmemory.internal.claims.WaitingLine;
import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.OrganizationEntries;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryRecords;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.adapter.inmemory.internal.store.OrganizationStore;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/**
 * Compares the indexes with the records: each record is entered everywhere it ought to be, and there are as many entries as the records
 * account for, so that there is none besides. That takes no memory to speak of, however many records there are.
 */
public final class IndexAudit {

    private final InMemoryRecords records;
    private final java.util.List<String> faults = new ArrayList<>();

    public IndexAudit(InMemoryRecords records) {
        this.records = records;
    }

    public List<String> faults() {
        ContactStore contacts = records.contactStore();
        checkContacts(contacts);
        checkOrganizations(records.organizationStore());
        checkClaims(contacts.table());
        checkLine(contacts.table());
        return List.ofAll(faults);
    }

    private void checkContacts(ContactStore store) {
        Tally tally = new Tally("contacts");
        store.table().slots().forEach(slot -> {
            ContactEntries entries = store.entries(slot);
            tally.count(
                    store.indexes().hold(slot, entries),
                    entries.size(),
                    store.table().id(slot).value());
        });
        tally.expect(store.indexes().size());
    }

    private void checkOrganizations(OrganizationStore store) {
        Tally tally = new Tally("organizations");
        store.table().slots().forEach(slot -> {
            OrganizationEntries entries = store.entries(slot);
            tally.count(
                    store.indexes().hold(slot, entries),
                    entries.size(),
                    store.table().get(slot).id().value());
        });
        tally.expect(store.indexes().size());
    }

    private void checkClaims(ContactTable table) {
        ClaimPages claims = records.identifiers().claims();
        long listed =
                claims.claimants().mapToLong(slot -> claims.of(slot).size()).sum();
        compare("claims", listed, claims.size());
        claims.claimants().forEach(slot -> {
            if (table.holds(slot)) {
                Option<ContactId> holder = table.canonical(slot);
                claims.of(slot).forEach(claim -> checkHolder(claim.identifier(), holder));
            } else {
                faults.add("a contact that is not there has claims");
            }
        });
    }

    private void checkHolder(Identifier identifier, Option<ContactId> holder) {
        Option<ContactId> found = records.identifiers().holder(identifier);
        if (!found.equals(holder)) {
            faults.add("holder of " + identifier + ": " + found + " instead of " + holder);
        }
    }

    /** Who waits for an identifier: each contact but ancestors, for what its fields imply and it does not hold. */
    private void checkLine(ContactTable table) {
        WaitingLine line = records.identifiers().line();
        // The line is ordered by the age of contacts: nothing can be looked up in one that has somebody without an age.
        if (!line.allMatch(table::holds)) {
            faults.add("a contact that is not there waits for an identifier");
            return;
        }
        Tally tally = new Tally("waiting contacts");
        table.slots().forEach(slot -> {
            List<Identifier> wanted = wanted(table.contact(slot));
            tally.count(
                    line.has(slot, wanted),
                    WaitingLine.places(wanted),
                    table.id(slot).value());
        });
        tally.expect(line.size());
    }

    private List<Identifier> wanted(Contact contact) {
        return contact.isAncestor()
                ? List.empty()
                : ImpliedIdentifiers.of(contact.profile())
                        .reject(identifier ->
                                records.identifiers().holder(identifier).contains(contact.id()));
    }

    private void compare(String what, long expected, long found) {
        if (expected != found) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }

    /** Records of one kind: those that are not entered, and how many entries all of them account for. */
    private final class Tally {

        private final String kind;
        private long entries;

        Tally(String kind) {
            this.kind = kind;
        }

        void count(boolean isEntered, int accountedFor, UUID id) {
            entries += accountedFor;
            if (!isEntered) {
                faults.add(kind + ": " + id + " is not entered everywhere it ought to be");
            }
        }

        void expect(long found) {
            compare("entries of all " + kind, entries, found);
        }
    }
}
