package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;

/** Compares the indexes with ones built anew from the records. */
final class IndexAudit {

    private final InMemoryRecords records;
    private final java.util.List<String> faults = new ArrayList<>();

    IndexAudit(InMemoryRecords records) {
        this.records = records;
    }

    List<String> faults() {
        ContactStore store = records.store();
        ContactIndexes rebuilt = new ContactIndexes(store.table().ids(), store::words);
        store.table().slots().forEach(slot -> rebuilt.replace(slot, ContactTraces.NONE, store.traces(slot)));
        compare("contacts", rebuilt.contents(), store.indexes().contents());
        compare(
                "organizations",
                records.organizations().rebuiltIndexes().contents(),
                records.organizations().indexes().contents());
        checkClaims(store.table());
        return List.ofAll(faults);
    }

    private void checkClaims(ContactTable table) {
        long claims = table.slots()
                .mapToLong(slot -> Claims.list(table.claims(slot)).size())
                .sum();
        compare("claims", claims, (long) records.identifiers().size());
        table.slots().forEach(slot -> {
            Contact contact = table.contact(slot);
            Option<ContactId> holder = records.contacts().canonical(contact.id());
            Claims.list(table.claims(slot))
                    .forEach(claim -> compare(
                            "holder of " + claim.identifier(),
                            holder,
                            records.identifiers().holder(claim.identifier())));
        });
    }

    private void compare(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }
}
