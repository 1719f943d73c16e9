package org.externalcontacts.archive.internal;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.externalcontacts.application.internal.storage.Pages;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.trustor.TrustorLink;

/** What refers to contacts and organizations. */
public final class RecordsCheck {

    private static final String ORGANIZATION = "organization";
    private static final OrganizationSearch FIRST =
            new OrganizationSearch(SearchText.everything(), List.empty(), PageRequest.firstOf(1));

    private final View view;
    private final Findings findings;
    private final KnownSchemas schemas = new KnownSchemas();
    private long counted;

    /** Looks at this view. */
    public RecordsCheck(View view, Findings findings) {
        this.view = view;
        this.findings = findings;
    }

    /** Looks at all of them. */
    public void run() {
        Pages.of(after -> view.organizations().scan(after, Pages.SIZE), Organization::id)
                .grouped(Pages.SIZE)
                .takeUntil(page -> findings.isEnough())
                .forEach(this::organizations);
        if (!findings.isEnough()) {
            findings.requireTotal(
                    ORGANIZATION, view.organizations().search(FIRST).total(), counted);
        }
        Pages.of(after -> view.notes().scan(after, Pages.SIZE), Note::id)
                .grouped(Pages.SIZE)
                .takeUntil(page -> findings.isEnough())
                .forEach(this::notes);
        Pages.of(after -> view.relationships().scan(after, Pages.SIZE), Relationship::id)
                .grouped(Pages.SIZE)
                .takeUntil(page -> findings.isEnough())
                .forEach(this::relationships);
    }

    private void organizations(Seq<Organization> page) {
        counted += page.size();
        page.forEach(this::organization);
        var links = view.trustors().linksOf(page.map(Organization::id)).values();
        Set<TrustorLink> back =
                view.trustors().linksTo(links.map(TrustorLink::trustor)).toSet();
        links.forEach(link -> findings.require(
                back.contains(link),
                ORGANIZATION,
                link.organization(),
                "is linked to a trustor that is not linked to it"));
    }

    private void organization(Organization organization) {
        findings.looked();
        findings.require(
                organization.profile().customFields().forAll(fields -> schemas.isThere(fields, view)),
                ORGANIZATION,
                organization.id(),
                "has fields of a schema that is not there");
    }

    private void notes(Seq<Note> page) {
        List<ContactId> contacts = page.flatMap(
                        note -> note.owner().fold(List::of, organization -> List.<ContactId>empty()))
                .toList();
        List<OrganizationId> organizations = page.flatMap(
                        note -> note.owner().fold(contact -> List.<OrganizationId>empty(), List::of))
                .toList();
        Set<ContactId> people = view.contacts().findAll(contacts).keySet();
        Set<OrganizationId> firms = view.organizations().findAll(organizations).keySet();
        page.forEach(note -> {
            findings.looked();
            findings.require(
                    note.owner().fold(people::contains, firms::contains),
                    "note",
                    note.id(),
                    "is on something that is not there");
        });
    }

    private void relationships(Seq<Relationship> page) {
        Set<OrganizationId> there = view.organizations()
                .findAll(page.map(Relationship::organization))
                .keySet();
        page.forEach(relationship -> {
            findings.looked();
            findings.require(
                    there.contains(relationship.organization()),
                    "relationship",
                    relationship.id(),
                    "refers to an organization that is not there");
        });
    }
}
