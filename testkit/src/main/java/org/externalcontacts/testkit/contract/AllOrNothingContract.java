package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.function.Supplier;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A call that throws changes nothing, wherever it throws: whatever the engine asks of the embedding app fails at its first call, then
 * at its second, and so on, until nothing is left to fail (rule 20.4).
 */
public abstract class AllOrNothingContract extends NounContract {

    @BeforeEach
    void needsFailuresAndDumps() {
        needs(Capability.FAILING_COLLABORATORS, Capability.DUMP);
    }

    @Test
    @Proves({"20.4"})
    void writingAContactIsAllOrNothing() {
        String email = unique.email();
        ContactId waiting = id(allOrNothing(() -> engine().contacts()
                .create(unique.person()
                        .workEmail(email)
                        .cellPhone(unique.phone())
                        .build())));
        ContactId contact = id(allOrNothing(() ->
                engine().contacts().create(unique.person().otherEmail(email).build())));
        allOrNothing(() -> engine().contacts()
                .update(waiting, unique.person().workPhone(unique.phone()).build()));
        allOrNothing(() -> engine().contacts()
                .change(
                        contact,
                        profile -> profile.toBuilder()
                                .homePhone(unique.phone())
                                .otherEmail("")
                                .build()));
        allOrNothing(() -> engine().contacts().delete(contact));
        allOrNothing(() -> engine().contacts()
                .bulkCreate(List.of(unique.person().workPhone(unique.phone()).build())));
        allOrNothing(() -> engine().contacts().bulkDelete(List.of(waiting)));
    }

    @Test
    @Proves({"20.4", "20.6"})
    void identifiersAndMergesAreAllOrNothing() {
        ContactId contact = id(done(engine().contacts().create(unique.person().build())));
        Identifier phone = Identifier.phone(unique.phone());
        allOrNothing(() -> engine().identities().claim(contact, unique.cookie()));
        allOrNothing(() -> engine().identities().claim(contact, phone));
        allOrNothing(() -> engine().identities().release(contact, phone));
        ContactId ephemeral = observed();
        allOrNothing(() -> engine().merges().merge(ephemeral, contact));
        allOrNothing(() -> engine().contacts().delete(ephemeral));
        ContactId promoted = observed(phone);
        allOrNothing(() -> engine().identities().promote(promoted));
    }

    @Test
    @Proves({"20.4", "8.5"})
    void writingAnOrganizationIsAllOrNothing() {
        OrganizationId organization = allOrNothing(
                        () -> engine().organizations().create(unique.company()))
                .id();
        allOrNothing(() -> engine().organizations().update(organization, unique.company()));
        List.range(0, 3)
                .forEach(number -> done(engine().contacts()
                        .create(unique.person().organization(organization).build())));
        allOrNothing(() -> engine().trustors()
                .link(organization, new TrustorId(unique.user().value())));
        RelationshipId relationship = allOrNothing(() ->
                        engine().relationships().create(Relationship.Draft.of(unique.user(), organization, "Owner")))
                .id();
        allOrNothing(() -> engine().relationships()
                .update(relationship, Relationship.Draft.of(unique.user(), organization, "Former owner")));
        NoteOwner owner = NoteOwner.of(organization);
        NoteId note = allOrNothing(() -> engine().notes().create(owner, unique.note()))
                .id();
        allOrNothing(() -> engine().notes().update(owner, note, unique.note()));
        allOrNothing(() -> engine().notes().bulkCreate(List.of(new Notes.New(owner, unique.note()))));
        allOrNothing(() -> engine().organizations().delete(organization));
    }

    @Test
    @Proves({"20.4"})
    void writingASchemaIsAllOrNothing() {
        SchemaDraft draft = SchemaDraft.of(unique.word(), FieldDefinition.of("segment_text", FieldType.TEXT));
        DataSchema schema = allOrNothing(() -> engine().contactSchemas().create(draft));
        allOrNothing(() -> engine().contactSchemas().update(schema.ref(), draft));
        allOrNothing(() -> engine().contactSchemas().delete(schema.id()));
    }

    @Test
    @Proves({"20.4", "20.7", "20.8"})
    void whatHappensByItselfIsAllOrNothing() {
        needs(Capability.LIFE_CYCLE, Capability.SETTABLE_CLOCK, Capability.EXCLUSIVE);
        ContactId contact = id(done(engine().contacts().create(unique.person().build())));
        Contact stored = done(engine().contacts().get(contact));
        allOrNothing(() -> engine().identities()
                .observe(Interaction.of(MediaType.CALL, stored.dates().created(), Identifier.phone(unique.phone()))));
        allOrNothing(() -> engine().conversations().associate(unique.call(), contact));
        subject().pass(Contact.LIFE_AFTER_INTERACTION);
        allOrNothing(() -> engine().identities().expire(stored.dates().created().plus(Contact.LIFE_AFTER_INTERACTION)));
    }

    private ContactId observed(Identifier... identifiers) {
        Contact seen = done(engine().contacts().create(unique.person().build()));
        return done(engine().identities()
                        .observe(Interaction.of(MediaType.CHAT, seen.dates().created(), identifiers)))
                .fold(Contact::id, Contact::id, many -> many.head().id());
    }

    private <T> T allOrNothing(Supplier<Either<Refusal, T>> useCase) {
        String before = subject().dump();
        for (int call = 1; ; call++) {
            subject().failAtCall(call);
            try {
                T answer = done(useCase.get());
                subject().failAtCall(0);
                return answer;
            } catch (CollaboratorFailure expected) {
                assertThat(subject().dump())
                        .as("state after call %s failed", call)
                        .isEqualTo(before);
            }
        }
    }

    private static ContactId id(Contact contact) {
        return contact.id();
    }
}
