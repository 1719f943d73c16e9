package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.Test;

/** What becomes of all that an organization had when it is deleted (rule 8.5). */
public abstract class OrganizationDeletionContract extends NounContract {

    @Test
    @Proves({"8.5"})
    void notesAndRelationshipsGoWithTheirOrganization() {
        OrganizationId id = create(unique.company()).id();
        NoteId note =
                done(engine().notes().create(NoteOwner.of(id), unique.note())).id();
        RelationshipId relationship = done(engine().relationships()
                        .create(Relationship.Draft.of(unique.user(), id, "Advisor")))
                .id();
        assertThat(done(engine().organizations().delete(id))).isEqualTo(id);
        notFound(engine().organizations().get(id));
        notFound(engine().notes().on(NoteOwner.of(id), NoteQuery.first()));
        notFound(done(engine().notes().bulkGet(List.of(note))).outcomes().head());
        notFound(engine().relationships().get(relationship));
    }

    @Test
    @Proves({"8.5", "2.6"})
    void contactsStayWithoutTheirOrganization() {
        OrganizationId id = create(unique.company()).id();
        Contact employee = done(engine().contacts()
                .create(unique.person().organization(id).title("Clerk").build()));
        done(engine().organizations().delete(id));
        Contact left = done(engine().contacts().get(employee.id()));
        assertThat(left.profile().organization()).isEmpty();
        assertThat(left.profile().name()).isEqualTo(employee.profile().name());
        assertThat(left.profile().title()).contains("Clerk");
    }

    @Test
    @Proves({"8.5"})
    void losingItsOrganizationIsAChangeOfEachContact() {
        needs(Capability.SETTABLE_CLOCK);
        OrganizationId id = create(unique.company()).id();
        List<Contact> employees = List.fill(
                3,
                () -> done(engine().contacts()
                        .create(unique.person().organization(id).build())));
        subject().pass(Duration.ofSeconds(1));
        done(engine().organizations().delete(id));
        employees.forEach(employee -> assertThat(
                        done(engine().contacts().get(employee.id())).dates())
                .isEqualTo(employee.dates().changedAt(employee.dates().created().plusSeconds(1))));
    }

    @Test
    @Proves({"8.5"})
    void aContactThatHeldNothingElseStaysAndMayBeChanged() {
        OrganizationId id = create(unique.company()).id();
        ContactId employee = done(engine().contacts()
                        .create(ContactProfile.builder().organization(id).build()))
                .id();
        done(engine().organizations().delete(id));
        assertThat(done(engine().contacts().get(employee)).profile()).isEqualTo(ContactProfile.empty());
        assertThat(done(engine().contacts()
                                .change(
                                        employee,
                                        profile -> profile.toBuilder()
                                                .title("Clerk")
                                                .build()))
                        .profile()
                        .title())
                .contains("Clerk");
    }

    @Test
    @Proves({"8.5"})
    void everyContactOfALargeOrganizationLeavesIt() {
        OrganizationId id = create(unique.company()).id();
        List<ContactId> employees = List.range(0, 5)
                .flatMap(batch -> done(engine().contacts()
                                .bulkCreate(List.fill(
                                        50,
                                        () -> unique.person().organization(id).build())))
                        .outcomes())
                .map(outcome -> done(outcome).id());
        done(engine().organizations().delete(id));
        assertThat(employees
                        .map(employee -> done(engine().contacts().get(employee)))
                        .filter(contact -> contact.profile().organization().isDefined()))
                .isEmpty();
    }

    @Test
    @Proves({"8.5"})
    void aMainContactThatIsGoneDoesNotStandInTheWay() {
        ContactId primary =
                done(engine().contacts().create(unique.person().build())).id();
        OrganizationProfile profile = OrganizationProfile.builder()
                .name(unique.word())
                .primaryContact(primary)
                .build();
        OrganizationId id = done(engine().organizations().create(profile)).id();
        done(engine().contacts().delete(primary));
        assertThat(engine().organizations()
                        .change(
                                id,
                                stored -> stored.toBuilder().industry("Steel").build())
                        .isRight())
                .isTrue();
    }

    private Organization create(OrganizationProfile profile) {
        return done(engine().organizations().create(profile));
    }
}
