package org.externalcontacts.adapter.inmemory.internal.storage;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.externalcontacts.adapter.inmemory.internal.claims.ClaimPages;
import org.externalcontacts.adapter.inmemory.internal.claims.InMemoryIdentifiers;
import org.externalcontacts.adapter.inmemory.internal.claims.WaitingLine;
import org.externalcontacts.adapter.inmemory.internal.codec.ClaimCodec;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.merge.MergeOperation;

/** The claims that a decision touches, and the line of those who wait for one. */
final class ClaimChanges {

    private final ContactChanges contacts;
    private final InMemoryIdentifiers identifiers;
    private final ClaimPages claims;
    private final WaitingLine line;
    private final Map<Identifier, Option<ContactId>> holders = new HashMap<>();
    private final List<Runnable> writes = new ArrayList<>();

    ClaimChanges(ContactChanges contacts, InMemoryIdentifiers identifiers) {
        this.contacts = contacts;
        this.identifiers = identifiers;
        this.claims = identifiers.claims();
        this.line = identifiers.line();
    }

    void claimIfFree(Change.ClaimIfFree claim) {
        Option<ContactId> holder = holder(claim.identifier());
        if (holder.isEmpty()) {
            add(claim.identifier(), claim.contact(), claim.at());
        } else if (!holder.contains(claim.contact())) {
            join(claim.identifier(), claim.contact());
        }
    }

    void claim(Change.Claim claim) {
        Option<ContactId> holder = holder(claim.identifier());
        if (!holder.forAll(claim.contact()::equals)) {
            throw new IllegalStateException("another contact owns the identifier claimed for "
                    + claim.contact().text());
        }
        if (holder.isEmpty()) {
            add(claim.identifier(), claim.contact(), claim.at());
            leave(claim.identifier(), claim.contact());
        }
    }

    void release(Change.Release release) {
        Identifier identifier = release.identifier();
        if (!holder(identifier).contains(release.holder())) {
            leave(identifier, release.holder());
            return;
        }
        byte[] packed = ClaimCodec.pack(identifier);
        holders.put(identifier, Option.none());
        writes.add(() -> claims.remove(packed));
        if (implied(contacts.current(release.holder())).contains(identifier)) {
            join(identifier, release.holder());
        }
    }

    /** The claims of both contacts belong to the result without being touched. It waits in their place for what others hold. */
    void merge(MergeOperation operation) {
        leaveAll(contacts.current(operation.source()));
        leaveAll(contacts.current(operation.target()));
        implied(contacts.current(operation.result()))
                .reject(identifier -> holder(identifier).contains(operation.result()))
                .forEach(identifier -> join(identifier, operation.result()));
    }

    /** Forgets the claims of a contact that is about to be removed. */
    void forget(Contact contact) {
        int slot = contacts.slot(contact.id());
        claims.of(slot).forEach(claim -> holders.put(claim.identifier(), Option.none()));
        writes.add(() -> claims.removeAll(slot));
        leaveAll(contact);
    }

    /** What is to be written, once the contacts are. */
    List<Runnable> prepared() {
        return writes;
    }

    private Option<ContactId> holder(Identifier identifier) {
        Option<ContactId> decided = holders.get(identifier);
        return (decided == null ? identifiers.holder(identifier) : decided).map(contacts::successor);
    }

    private void add(Identifier identifier, ContactId contact, Instant at) {
        int slot = contacts.slot(contact);
        byte[] packed = ClaimCodec.pack(identifier);
        holders.put(identifier, Option.some(contact));
        writes.add(() -> claims.add(packed, slot, at));
    }

    private void join(Identifier identifier, ContactId contact) {
        int slot = contacts.slot(contact);
        writes.add(() -> line.join(identifier, slot));
    }

    private void leave(Identifier identifier, ContactId contact) {
        int slot = contacts.slot(contact);
        writes.add(() -> line.leave(identifier, slot));
    }

    private void leaveAll(Contact contact) {
        implied(contact).forEach(identifier -> leave(identifier, contact.id()));
    }

    private static io.vavr.collection.List<Identifier> implied(Contact contact) {
        return ImpliedIdentifiers.of(contact.profile());
    }
}
