package org.externalcontacts.adapter.inmemory.internal.claims;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.adapter.inmemory.internal.codec.ClaimCodec;
import org.externalcontacts.adapter.inmemory.internal.slots.HashedSlots;
import org.externalcontacts.adapter.inmemory.internal.table.ContactTable;
import org.externalcontacts.adapter.inmemory.internal.table.MergeNode;
import org.externalcontacts.application.storage.IdentifierRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Claims in memory. A claim stays with the contact it was made for; its holder is the canonical contact of that one. So a merge moves
 * no claim, and all of them follow it at once.
 */
public final class InMemoryIdentifiers implements IdentifierRecords {

    private final ContactTable table;
    private final ClaimPages claims = new ClaimPages();
    private final WaitingLine line;

    public InMemoryIdentifiers(ContactTable table) {
        this.table = table;
        this.line = new WaitingLine(table);
    }

    @Override
    public Option<ContactId> holder(Identifier identifier) {
        int slot = claims.claimant(ClaimCodec.pack(identifier));
        return slot == ClaimPages.NONE ? Option.none() : table.canonical(slot);
    }

    @Override
    public List<ClaimedIdentifier> heldBy(ContactId contact) {
        int slot = table.slot(contact);
        if (slot == HashedSlots.NONE) {
            return List.empty();
        }
        MergeNode node = table.mergeNode(slot);
        if (node == null) {
            return claims.of(slot);
        }
        return node.canonical().contains(contact)
                ? node.members().flatMap(member -> claims.of(table.slot(member)))
                : List.empty();
    }

    @Override
    public Option<ClaimedIdentifier> claim(Identifier identifier) {
        return claims.claim(identifier);
    }

    @Override
    public Map<Identifier, Option<ContactId>> heirs(Set<ContactId> holders) {
        return LinkedHashMap.ofEntries(holders.toList()
                .flatMap(this::heldBy)
                .map(ClaimedIdentifier::identifier)
                .map(identifier -> Tuple.of(identifier, next(identifier, holders))));
    }

    private Option<ContactId> next(Identifier identifier, Set<ContactId> except) {
        if (line.isEmpty()) {
            return Option.none();
        }
        int slot = line.first(identifier, waiting -> !except.contains(table.id(waiting)));
        return Option.when(slot != HashedSlots.NONE, () -> table.id(slot));
    }

    public ClaimPages claims() {
        return claims;
    }

    public WaitingLine line() {
        return line;
    }
}
