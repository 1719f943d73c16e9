package org.externalcontacts.archive.internal;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.application.internal.storage.Pages;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.OrganizationId;

/** Contacts, with their identifiers, merge sets, organizations and schemas, and the index of those that are listed. */
public final class ContactsCheck {

    private static final String NOUN = "contact";
    private static final ContactSearch FIRST =
            new ContactSearch(SearchText.everything(), Option.none(), List.empty(), PageRequest.firstOf(1));

    private final View view;
    private final Findings findings;
    private final KnownSchemas schemas = new KnownSchemas();
    private long listed;

    /** Looks at this view. */
    public ContactsCheck(View view, Findings findings) {
        this.view = view;
        this.findings = findings;
    }

    /** Looks at all of them. */
    public void run() {
        Listing listing = new Listing(Pages.of(after -> view.contacts().scan(after, Pages.SIZE), Contact::id));
        Iterator<? extends Seq<Contact>> pages = view.contacts().every().grouped(Pages.SIZE);
        while (pages.hasNext() && !findings.isEnough()) {
            Seq<Contact> page = pages.next();
            page.filter(Contact::isListed).map(Contact::id).forEach(listing::compare);
            page.forEach(this::look);
            merges(page);
            owners(page);
            organizations(page);
        }
        listing.finish();
        if (!pages.hasNext()) {
            findings.requireTotal(NOUN, view.contacts().search(FIRST).total(), listed);
        }
    }

    private void look(Contact contact) {
        findings.looked();
        listed += contact.isListed() ? 1 : 0;
        findings.require(
                contact.profile().customFields().forAll(fields -> schemas.isThere(fields, view)),
                NOUN,
                contact.id(),
                "has fields of a schema that is not there");
    }

    private void merges(Seq<Contact> page) {
        Map<ContactId, Contact> heads =
                view.contacts().findAll(page.flatMap(Contact::merge).map(MergeStatus::canonical));
        page.forEach(contact -> contact.merge().forEach(status -> merge(contact, status, heads)));
    }

    private void merge(Contact contact, MergeStatus status, Map<ContactId, Contact> heads) {
        Option<MergeStatus> head = heads.get(status.canonical()).flatMap(Contact::merge);
        findings.require(
                head.exists(one -> one.canonical().equals(status.canonical())
                        && one.mergedTo().isEmpty()
                        && one.mergeSet().contains(contact.id())),
                NOUN,
                contact.id(),
                "names a canonical contact that does not represent it");
        if (!contact.isAncestor()) {
            findings.require(
                    view.contacts().findAll(status.mergeSet()).size()
                            == status.mergeSet().size(),
                    NOUN,
                    contact.id(),
                    "represents a contact that is not there");
        }
    }

    private void owners(Seq<Contact> page) {
        Map<ContactId, List<ClaimedIdentifier>> held = view.identifiers().heldByEach(page.map(Contact::id));
        Map<Identifier, ContactId> holders = view.identifiers()
                .holders(held.values()
                        .flatMap(claims -> claims.map(ClaimedIdentifier::identifier))
                        .toList());
        page.forEach(contact -> held.get(contact.id())
                .getOrElse(List::empty)
                .forEach(claim -> findings.require(
                        !contact.isAncestor() && holders.get(claim.identifier()).contains(contact.id()),
                        NOUN,
                        contact.id(),
                        "holds an identifier (" + claim.identifier().type().text() + ") that does not lead to it")));
    }

    private void organizations(Seq<Contact> page) {
        Seq<OrganizationId> named = page.flatMap(contact -> contact.profile().organization());
        var there = view.organizations().findAll(named).keySet();
        page.forEach(contact -> findings.require(
                contact.profile().organization().forAll(there::contains),
                NOUN,
                contact.id(),
                "belongs to an organization that is not there"));
    }

    /** The index of listed contacts, beside those that are to be listed: both come in the order of ids as text. */
    private final class Listing {

        private final Iterator<Contact> contacts;
        private Option<ContactId> next;

        Listing(Iterator<Contact> contacts) {
            this.contacts = contacts;
            this.next = Option.none();
            advance();
        }

        void compare(ContactId expected) {
            while (next.exists(listed -> listed.text().compareTo(expected.text()) < 0)) {
                reportAsTooMuch();
            }
            if (next.contains(expected)) {
                advance();
            } else {
                findings.require(false, NOUN, expected, "is not listed");
            }
        }

        void finish() {
            while (next.isDefined() && !findings.isEnough()) {
                reportAsTooMuch();
            }
        }

        private void reportAsTooMuch() {
            findings.require(false, NOUN, next.get(), "is listed and ought not to be");
            advance();
        }

        private void advance() {
            next = contacts.hasNext() ? Option.some(contacts.next().id()) : Option.none();
        }
    }
}
