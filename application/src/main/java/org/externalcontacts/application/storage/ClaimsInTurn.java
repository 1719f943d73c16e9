package org.externalcontacts.application.storage;

import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.util.HashMap;
import java.util.Map;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;

/** Which claims of a decision find their identifier free, when its changes are carried out one after the other. For one decision. */
final class ClaimsInTurn {

    private final IdentifierRecords before;

    /** What the changes so far have made of identifiers: whether somebody holds them. */
    private final Map<Identifier, Boolean> held = new HashMap<>();

    ClaimsInTurn(IdentifierRecords before) {
        this.before = before;
    }

    /** Those of these changes, which come next. */
    Set<Change.ClaimIfFree> wonBy(Seq<Change> changes) {
        Set<Change.ClaimIfFree> won = HashSet.empty();
        for (Change change : changes) {
            if (change instanceof Change.ClaimIfFree claim) {
                won = isHeld(claim.identifier()) ? won : won.add(claim);
                held.put(claim.identifier(), true);
            } else if (change instanceof Change.Claim claim) {
                held.put(claim.identifier(), true);
            } else if (change instanceof Change.Release release) {
                released(release.identifier(), release.holder());
            } else if (change instanceof Change.RemoveContact removed) {
                before.heldBy(removed.id())
                        .map(ClaimedIdentifier::identifier)
                        .forEach(identifier -> released(identifier, removed.id()));
            }
        }
        return won;
    }

    private void released(Identifier identifier, ContactId holder) {
        if (before.holder(identifier).contains(holder)) {
            held.putIfAbsent(identifier, false);
        }
    }

    private boolean isHeld(Identifier identifier) {
        Boolean now = held.get(identifier);
        return now == null ? before.holder(identifier).isDefined() : now;
    }
}
