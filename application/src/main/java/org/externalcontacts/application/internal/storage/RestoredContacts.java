package org.externalcontacts.application.internal.storage;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Predicate;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.organization.OrganizationId;

/**
 * The changes that store contacts again. They come in the order in which they were made, so the two contacts of a merge are there before
 * its result.
 */
public final class RestoredContacts {

    private static final int PAGE = 500;

    private final Predicate<OrganizationId> isThere;

    /** The merge set of each contact that a merge made and that is canonical so far. */
    private final java.util.Map<ContactId, List<ContactId>> mergeSets = new HashMap<>();

    /** Identifiers that fields imply and that the contact does not hold: it waits for them. */
    private final java.util.List<Waiting> waiting = new ArrayList<>();

    /**
     * No contact yet.
     *
     * @param isThere whether an organization is stored
     */
    public RestoredContacts(Predicate<OrganizationId> isThere) {
        this.isThere = isThere;
    }

    /** The changes that store this contact with what it holds. */
    public List<Change> restore(StoredContact stored) {
        Contact contact = inItsOrganization(stored.contact());
        List<Change> claims =
                stored.claims().map(claim -> new Change.Claim(claim.identifier(), contact.id(), claim.claimed()));
        return claims.prependAll(remember(stored)).prepend(new Change.AddContact(contact));
    }

    /** Takes note of a contact that is stored already. */
    public void present(StoredContact stored) {
        remember(stored);
    }

    /** Takes note of this contact; the merge that made it, if one did. */
    private Option<Change> remember(StoredContact stored) {
        if (stored.madeBy().isEmpty()) {
            note(stored);
        }
        return stored.madeBy().map(this::merge);
    }

    /**
     * The changes that put contacts into the line of those who wait, once all claims are stored. What somebody holds is waited for by
     * claiming it in vain; what nobody holds, because it was released, by claiming and releasing it. Those of one list belong in one decision, or somebody would hold meanwhile what nobody holds.
     */
    public List<List<Change>> waiting(View view) {
        return List.ofAll(waiting)
                .grouped(PAGE)
                .flatMap(page -> waiting(page, view))
                .toList();
    }

    private static List<List<Change>> waiting(List<Waiting> page, View view) {
        Map<ContactId, Contact> contacts = view.contacts().findAll(page.map(Waiting::contact));
        Map<Identifier, ContactId> holders = view.identifiers().holders(page.map(Waiting::identifier));
        return page.filter(each -> contacts.get(each.contact()).exists(contact -> !contact.isAncestor()))
                .map(each -> holders.containsKey(each.identifier())
                        ? List.of(new Change.ClaimIfFree(each.identifier(), each.contact(), Instant.EPOCH))
                        : List.of(
                                new Change.Claim(each.identifier(), each.contact(), Instant.EPOCH),
                                new Change.Release(each.identifier(), each.contact())));
    }

    /** The process may have ended after an organization was deleted, and before its contacts were changed one by one. */
    private Contact inItsOrganization(Contact contact) {
        return contact.profile().organization().forAll(isThere)
                ? contact
                : contact.rewritten(
                        contact.profile().withoutOrganization(), contact.dates().modified());
    }

    /** The result of a merge waits for what it does not hold from the merge on; others have to be put into the line. */
    private void note(StoredContact stored) {
        ImpliedIdentifiers.of(stored.contact().profile())
                .reject(identifier ->
                        stored.claims().exists(claim -> claim.identifier().equals(identifier)))
                .forEach(identifier -> waiting.add(new Waiting(stored.contact().id(), identifier)));
    }

    private Change merge(MergeOperation made) {
        List<ContactId> set = made.joined(taken(made.source()), taken(made.target()));
        mergeSets.put(made.result(), set);
        return new Change.Merge(made, set);
    }

    private List<ContactId> taken(ContactId contact) {
        return Option.of(mergeSets.remove(contact)).getOrElse(() -> List.of(contact));
    }

    private record Waiting(ContactId contact, Identifier identifier) {}
}
