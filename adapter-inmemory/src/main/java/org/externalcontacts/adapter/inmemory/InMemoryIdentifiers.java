package org.externalcontacts.adapter.inmemory;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Claims in memory. A claim stays with the contact it was made for; its holder is whoever stands for that contact. So a merge moves
 * no claim, and all of them follow it at once.
 */
final class InMemoryIdentifiers implements IdentifierRecords {

    private final ContactTable table;
    private final ClaimPages claims = new ClaimPages();
    private final WaitingLine line;

    InMemoryIdentifiers(ContactTable table) {
        this.table = table;
        this.line = new WaitingLine(table);
    }

    @Override
    public Option<ContactId> holder(Identifier identifier) {
        int slot = claims.claimant(Claims.pack(identifier));
        return slot == ClaimPages.NONE ? Option.none() : table.canonical(slot);
    }

    @Override
    public List<ClaimedIdentifier> heldBy(ContactId contact) {
        int slot = table.slot(contact);
        if (slot == HashedSlots.NONE) {
            return List.empty();
        }
        MergeNode place = table.place(slot);
        if (place == null) {
            return claims.of(slot);
        }
        return place.canonical().contains(contact)
                ? place.members().flatMap(member -> claims.of(table.slot(member)))
                : List.empty();
    }

    @Override
    public Option<ClaimedIdentifier> claim(Identifier identifier) {
        return claims.claim(identifier);
    }

    @Override
    public Option<ContactId> nextInLine(Identifier identifier, Set<ContactId> except) {
        if (line.isEmpty()) {
            return Option.none();
        }
        int slot = line.first(identifier, waiting -> !except.contains(table.id(waiting)));
        return Option.when(slot != HashedSlots.NONE, () -> table.id(slot));
    }

    ClaimPages claims() {
        return claims;
    }

    WaitingLine line() {
        return line;
    }
}
