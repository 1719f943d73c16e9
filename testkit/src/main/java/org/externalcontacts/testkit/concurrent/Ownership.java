package org.externalcontacts.testkit.concurrent;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Optional;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;

/**
 * Who holds which identifier and who stands for whom: what one caller after the other would see.
 *
 * @param canonical of every contact that is there
 * @param holders canonical contacts
 * @param fields the identifiers that the e-mail fields of canonical contacts imply
 */
record Ownership(
        Map<ContactId, ContactId> canonical,
        Map<Identifier, ContactId> holders,
        Map<ContactId, Set<Identifier>> fields) {

    static Ownership of(Iterable<ContactId> contacts) {
        Ownership nothing = new Ownership(HashMap.empty(), HashMap.empty(), HashMap.empty());
        return io.vavr.collection.List.ofAll(contacts)
                .foldLeft(
                        nothing,
                        (all, contact) -> new Ownership(
                                all.canonical.put(contact, contact),
                                all.holders,
                                all.fields.put(contact, HashSet.empty())));
    }

    /** The state after this call came to this; nothing when it cannot come to this here. */
    Optional<Ownership> after(OwnershipCall call, Result result) {
        return call.fold(new OwnershipCall.Cases<>(
                claim -> claimed(claim, result),
                release -> released(release, result),
                merge -> merged(merge, result),
                update -> updated(update, result),
                delete -> deleted(delete, result),
                lookup -> when(
                        result.equals(
                                holders.get(lookup.identifier()).map(Result::of).getOrElse(Result.NOT_FOUND)),
                        this),
                whoIs -> when(
                        result.equals(
                                canonical.get(whoIs.contact()).map(Result::of).getOrElse(Result.NOT_FOUND)),
                        this)));
    }

    /** rules 3.5, 3.11, 4.5, 20.5. */
    private Optional<Ownership> claimed(OwnershipCall.Claim claim, Result result) {
        if (!canonical.containsKey(claim.contact())) {
            return when(result.equals(Result.NOT_FOUND), this);
        }
        ContactId claimant = canonical.get(claim.contact()).get();
        ContactId holder = holders.get(claim.identifier()).getOrElse(claimant);
        return holder.equals(claimant)
                ? when(result.equals(Result.DONE), holding(claim.identifier(), holder))
                : when(result.equals(Result.taken(holder)), this);
    }

    /** rules 3.11, 4.5. */
    private Optional<Ownership> released(OwnershipCall.Release release, Result result) {
        Option<ContactId> holder = canonical.get(release.contact());
        return holder.isDefined() && holders.get(release.identifier()).equals(holder)
                ? when(
                        result.equals(Result.DONE),
                        new Ownership(canonical, holders.remove(release.identifier()), fields))
                : when(result.equals(Result.NOT_FOUND), this);
    }

    /** rules 4.2, 4.13, 4.17, 20.6. */
    private Optional<Ownership> merged(OwnershipCall.Merge merge, Result result) {
        if (!canonical.containsKey(merge.source()) || !canonical.containsKey(merge.target())) {
            return when(result.equals(Result.NOT_FOUND), this);
        }
        ContactId source = canonical.get(merge.source()).get();
        ContactId target = canonical.get(merge.target()).get();
        if (source.equals(target)) {
            return when(result.equals(Result.INVALID), this);
        }
        if (result.contact().isEmpty() || canonical.containsKey(result.contact().get())) {
            return Optional.empty();
        }
        ContactId made = result.contact().get();
        Set<Identifier> written =
                fields.get(source).get().addAll(fields.get(target).get());
        Ownership after = new Ownership(
                canonical
                        .mapValues(head -> head.equals(source) || head.equals(target) ? made : head)
                        .put(made, made),
                holders.mapValues(holder -> holder.equals(source) || holder.equals(target) ? made : holder),
                fields.remove(source).remove(target).put(made, written));
        return Optional.of(after);
    }

    /** rules 3.4, 4.5. */
    private Optional<Ownership> updated(OwnershipCall.Update update, Result result) {
        if (!canonical.containsKey(update.contact())) {
            return when(result.equals(Result.NOT_FOUND), this);
        }
        ContactId head = canonical.get(update.contact()).get();
        Set<Identifier> implied = fields.get(head).get();
        Set<Identifier> gone = implied.remove(update.email()).filter(identifier -> holds(head, identifier));
        Ownership after = new Ownership(
                        canonical, holders.removeAll(gone), fields.put(head, HashSet.of(update.email())))
                .passedOn(gone);
        return when(
                result.equals(Result.DONE),
                implied.contains(update.email()) ? after : after.holdingIfFree(update.email(), head));
    }

    /** rules 3.4, 4.17. */
    private Optional<Ownership> deleted(OwnershipCall.Delete delete, Result result) {
        if (!canonical.containsKey(delete.contact())) {
            return when(result.equals(Result.NOT_FOUND), this);
        }
        ContactId head = canonical.get(delete.contact()).get();
        Set<Identifier> gone = holders.keySet().filter(identifier -> holds(head, identifier));
        return when(
                result.equals(Result.DONE),
                new Ownership(canonical.rejectValues(head::equals), holders.removeAll(gone), fields.remove(head))
                        .passedOn(gone));
    }

    /** rule 3.4: to the oldest whose fields imply it; all are made at one moment, so to the one with the first id. */
    private Ownership passedOn(Set<Identifier> freed) {
        return freed.foldLeft(
                this,
                (all, identifier) -> fields.filterValues(implied -> implied.contains(identifier))
                        .keySet()
                        .toList()
                        .sortBy(ContactId::text)
                        .headOption()
                        .map(next -> all.holding(identifier, next))
                        .getOrElse(all));
    }

    private boolean holds(ContactId contact, Identifier identifier) {
        return holders.get(identifier).contains(contact);
    }

    private Ownership holding(Identifier identifier, ContactId contact) {
        return new Ownership(canonical, holders.put(identifier, contact), fields);
    }

    private Ownership holdingIfFree(Identifier identifier, ContactId contact) {
        return holders.containsKey(identifier) ? this : holding(identifier, contact);
    }

    private static Optional<Ownership> when(boolean possible, Ownership after) {
        return possible ? Optional.of(after) : Optional.empty();
    }
}
