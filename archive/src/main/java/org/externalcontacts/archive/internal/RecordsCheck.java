package org.externalcontacts.archive.internal;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import org.externalcontacts.application.internal.storage.Pages;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;

/** What refers to contacts and organizations. */
public final class RecordsCheck {

    private final View view;
    private final Findings findings;
    private final KnownSchemas schemas = new KnownSchemas();

    /** Looks at this view. */
    public RecordsCheck(View view, Findings findings) {
        this.view = view;
        this.findings = findings;
    }

    /** Looks at all of them. */
    public void run() {
        Pages.of(after -> view.organizations().scan(after, Pages.SIZE), Organization::id)
                .takeUntil(organization -> findings.isEnough())
                .forEach(this::organization);
        Pages.of(after -> view.notes().scan(after, Pages.SIZE), Note::id)
                .grouped(Pages.SIZE)
                .takeUntil(page -> findings.isEnough())
                .forEach(this::notes);
        Pages.of(after -> view.relationships().scan(after, Pages.SIZE), Relationship::id)
                .grouped(Pages.SIZE)
                .takeUntil(page -> findings.isEnough())
                .forEach(this::relationships);
    }

    private void organization(Organization organization) {
        findings.looked();
        findings.require(
                organization.profile().customFields().forAll(fields -> schemas.isThere(fields, view)),
                "organization",
                organization.id(),
                "has fields of a schema that is not there");
        view.trustors()
                .linkOf(organization.id())
                .forEach(link -> findings.require(
                        view.trustors().linkTo(link.trustor()).contains(link),
                        "organization",
                        organization.id(),
                        "is linked to a trustor that is not linked to it"));
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
