package org.externalcontacts.application.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.Test;

/** A view has what was asked for and nothing else, and shows no personal data unless it is told to. */
class ViewsTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final ContactProfile ADA =
            ContactProfile.builder().firstName("Ada").build();

    private final Contact contact = Contact.made(new ContactId(ONE), ContactType.CURATED, ADA, Instant.EPOCH);
    private final Organization organization =
            Organization.made(new OrganizationId(ONE), OrganizationProfile.of("Engines Ltd"), Instant.EPOCH);
    private final Note note =
            Note.made(new NoteId(ONE), NoteOwner.of(contact.id()), "Rang twice", new UserId(ONE), Instant.EPOCH);
    private final Relationship relationship = new Relationship(
            new RelationshipId(ONE), new UserId(ONE), organization.id(), "account manager", Option.none());

    @Test
    void aViewOfNothingElseIsEmpty() {
        assertThat(ContactView.of(contact)).isEqualTo(new ContactView(contact, Option.none(), List.empty()));
        assertThat(OrganizationView.of(organization))
                .isEqualTo(new OrganizationView(organization, Option.none(), List.empty()));
        assertThat(NoteView.of(note)).isEqualTo(new NoteView(note, Option.none(), List.empty()));
        assertThat(RelationshipView.of(relationship)).isEqualTo(new RelationshipView(relationship, List.empty()));
    }

    @Test
    void nullsOfOthersCountAsAbsent() {
        assertThat(new ContactView(contact, Option.some(null), List.of((ExternalDataSource) null)))
                .isEqualTo(ContactView.of(contact));
    }

    @Test
    void theTextShowsNoPersonalData() {
        assertThat(ContactView.of(contact).toString())
                .doesNotContain("Ada")
                .contains(contact.id().text());
        assertThat(OrganizationView.of(organization).toString()).doesNotContain("Engines");
        assertThat(NoteView.of(note).toString()).doesNotContain("Rang");
        assertThat(RelationshipView.of(relationship).toString()).doesNotContain("manager");
        assertThat(ContactView.of(contact).describe()).contains("Ada");
    }
}
