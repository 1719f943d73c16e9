package org.externalcontacts.adapter.inmemory.internal.audit;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.externalcontacts.adapter.inmemory.internal.claims.ClaimPages;
import org.externalcontacts.adapter.inmemory.internal.claims.WaitingLine;
import org.externalcontacts.adapter.inmemory.internal.index.ContactEntries;
import org.externalcontacts.adapter.inmemory.internal.index.ContactIndexes;
import org.externalcontacts.adapter.inmemory.internal.storage.InMemoryRecords;
import org.externalcontacts.adapter.inmemory.internal.store.ContactStore;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/** Compares the indexes with ones built anew from the records. */
public final class IndexAudit {

    private final InMemoryRecords records;
    private final java.util.List<String> faults = new ArrayList<>();

    public IndexAudit(InMemoryRecords records) {
        this.records = records;
    }

    public List<String> faults() {
        ContactStore store = records.contactStore();
        ContactIndexes rebuilt = new ContactIndexes(store.table().ids(), store::terms);
        store.table().slots().forEach(slot -> rebuilt.replace(slot, ContactEntries.NONE, store.entries(slot)));
        compare("contacts", rebuilt.contents(), store.indexes().contents());
        compare(
                "organizations",
                records.organizationStore().rebuiltIndexes().contents(),
                records.organizationStore().indexes().contents());
        checkClaims(store.table());
        checkLine(store.table());
        return List.ofAll(faults);
    }

    private void checkClaims(ContactTable table) {
        ClaimPages claims = records.identifiers().claims();
        long listed =
                claims.claimants().mapToLong(slot -> claims.of(slot).size()).sum();
        compare("claims", listed, (long) claims.size());
        claims.claimants().forEach(slot -> {
            Option<ContactId> holder = table.canonical(slot);
            claims.of(slot)
                    .forEach(claim -> compare(
                            () -> "holder of " + claim.identifier(),
                            holder,
                            records.identifiers().holder(claim.identifier())));
        });
    }

    /** Who waits for an identifier: each contact but ancestors, for what its fields imply and it does not hold. */
    private void checkLine(ContactTable table) {
        WaitingLine line = new WaitingLine(table);
        table.slots().forEach(slot -> {
            Contact contact = table.contact(slot);
            if (!contact.isAncestor()) {
                ImpliedIdentifiers.of(contact.profile())
                        .reject(identifier ->
                                records.identifiers().holder(identifier).contains(contact.id()))
                        .forEach(identifier -> line.join(identifier, slot));
            }
        });
        compare(
                "identifiers that contacts wait for",
                line.contents(),
                records.identifiers().line().contents());
    }

    private void compare(String what, Object expected, Object found) {
        compare(() -> what, expected, found);
    }

    /** What is compared is put into words only when it differs: there are millions of claims, and hardly ever a fault. */
    private void compare(Supplier<String> what, Object expected, Object found) {
        if (!expected.equals(found)) {
            faults.add(what.get() + ": " + found + " instead of " + expected);
        }
    }
}
