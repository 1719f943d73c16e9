package org.externalcontacts.adapter.file.internal.storage;

import io.vavr.collection.List;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.Fixtures;

/** Calls of every kind that writes, at random. Few values are shared by many contacts, so that they meet, merge and wait for each other. */
final class RandomScript {

    private final Random random;
    private final ExternalContacts engine;
    private final SettableClock clock;
    private final Fixtures some = new Fixtures();
    private final java.util.List<ContactId> contacts = new ArrayList<>();
    private final java.util.List<OrganizationId> organizations = new ArrayList<>();
    private final java.util.List<Note> notes = new ArrayList<>();
    private final java.util.List<Relationship> relationships = new ArrayList<>();
    private final java.util.List<Communication> communications = new ArrayList<>();
    private final java.util.List<DataSchema> schemas = new ArrayList<>();
    private final List<Runnable> moves = List.of(
            this::createContact,
            this::createContact,
            this::observe,
            this::update,
            this::merge,
            this::merge,
            this::claim,
            this::release,
            this::deleteContact,
            this::createOrganization,
            this::deleteOrganization,
            this::link,
            this::createNote,
            this::changeNote,
            this::createRelationship,
            this::deleteRelationship,
            this::schema,
            this::associate,
            this::disassociate,
            this::session,
            this::expire);

    RandomScript(long seed, ExternalContacts engine, SettableClock clock) {
        this.random = new Random(seed);
        this.engine = engine;
        this.clock = clock;
    }

    /** Makes so many calls; some of them are refused. */
    void run(int calls) {
        for (int call = 0; call < calls; call++) {
            clock.pass(Duration.ofMinutes(random.nextInt(600)));
            moves.get(random.nextInt(moves.size())).run();
        }
    }

    private void createContact() {
        engine.contacts().create(profile()).map(Contact::id).peek(contacts::add);
    }

    private void observe() {
        engine.identities().observe(new Interaction(List.of(identifier()), MediaType.CALL, clock.instant()));
        engine.identities().lookup(identifier()).map(Contact::id).peek(contacts::add);
    }

    private void update() {
        with(contacts, id -> engine.contacts().update(id, profile()));
    }

    private void merge() {
        with(
                contacts,
                one -> with(
                        contacts,
                        other -> engine.merges()
                                .merge(one, other)
                                .map(Contact::id)
                                .peek(contacts::add)));
    }

    private void claim() {
        with(contacts, id -> engine.identities().claim(id, identifier()));
    }

    private void release() {
        with(
                contacts,
                id -> engine.identities()
                        .ofContact(id)
                        .peek(held -> held.headOption()
                                .forEach(first -> engine.identities().release(id, first.identifier()))));
    }

    private void deleteContact() {
        with(contacts, id -> engine.contacts().delete(id));
    }

    private void createOrganization() {
        engine.organizations().create(some.organization().build()).peek(made -> organizations.add(made.id()));
    }

    private void deleteOrganization() {
        with(organizations, id -> engine.organizations().delete(id));
    }

    private void link() {
        with(organizations, id -> {
            if (random.nextInt(3) == 0) {
                engine.trustors().unlink(id);
            } else {
                engine.trustors().link(id, some.trustor().id());
            }
        });
    }

    private void createNote() {
        with(
                contacts,
                id -> engine.notes().create(NoteOwner.of(id), some.note()).peek(notes::add));
        with(
                organizations,
                id -> engine.notes().create(NoteOwner.of(id), some.note()).peek(notes::add));
    }

    private void changeNote() {
        with(notes, note -> {
            if (random.nextBoolean()) {
                engine.notes().update(note.owner(), note.id(), some.note());
            } else {
                engine.notes().delete(note.owner(), note.id());
            }
        });
    }

    private void createRelationship() {
        with(
                organizations,
                id -> engine.relationships().create(some.relationship(id)).peek(relationships::add));
    }

    private void deleteRelationship() {
        with(relationships, made -> engine.relationships().delete(made.id()));
    }

    private void schema() {
        if (schemas.isEmpty() || random.nextBoolean()) {
            engine.contactSchemas().create(some.schema()).peek(schemas::add);
        } else {
            with(schemas, made -> engine.contactSchemas().update(made.ref(), some.schema()));
            with(schemas, made -> engine.contactSchemas().delete(made.id()));
        }
    }

    private void associate() {
        Communication communication = some.communication();
        with(
                contacts,
                id -> engine.conversations()
                        .associate(communication, id)
                        .peek(done -> communications.add(communication)));
    }

    private void disassociate() {
        with(communications, made -> engine.conversations().disassociate(made));
    }

    private void session() {
        with(contacts, id -> engine.journeySessions().record(some.session(id, clock.instant())));
    }

    private void expire() {
        engine.identities().expire(clock.instant());
    }

    private ContactProfile profile() {
        var profile = some.contact().workEmail("p" + random.nextInt(8) + "@example.org");
        with(organizations, profile::organization);
        if (!schemas.isEmpty() && random.nextInt(3) == 0) {
            DataSchema schema = schemas.get(random.nextInt(schemas.size()));
            profile.customFields(CustomFields.of(schema.ref()).with("vip_checkbox", CustomValue.flag(true)));
        }
        return profile.build();
    }

    private Identifier identifier() {
        return random.nextInt(4) == 0
                ? Identifier.cookie(new UUID(0, random.nextInt(10)).toString())
                : Identifier.email("p" + random.nextInt(8) + "@example.org");
    }

    private <T> void with(java.util.List<T> made, Consumer<T> call) {
        if (!made.isEmpty()) {
            call.accept(made.get(random.nextInt(made.size())));
        }
    }
}
