package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule 20.4 when the connection is lost while a decision is stored: nobody knows whether it was, and it was as a whole or not at all. */
class CutWritesTest {

    /** In each message that stores a decision. */
    private static final String STORING = "hashtext('external_contacts.tenant')";

    private static final UserId USER = new UserId(UUID.randomUUID());

    private final String tenant = TestDatabase.newTenant();
    private final CuttingProxy proxy = new CuttingProxy(TestDatabase.url());
    private final PostgresExternalContacts direct = PostgresExternalContacts.builder(TestDatabase.source())
            .tenant(tenant)
            .migrate(false)
            .open();
    private final PostgresExternalContacts engine = PostgresExternalContacts.builder(
                    proxy.url(), "postgres", "postgres")
            .tenant(tenant)
            .connections(2)
            .migrate(false)
            .open();
    private final Existing existing = Existing.in(direct);

    @AfterEach
    void close() {
        engine.close();
        direct.close();
        proxy.close();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void whatIsCutBeforeItArrivesIsNotStored(Write write) {
        String before = contents();
        proxy.cutBefore(STORING);
        assertThatThrownBy(() -> write.apply(engine, existing))
                .isInstanceOfAny(PostgresFault.Unreachable.class, PostgresFault.OutcomeUnknown.class);
        assertThat(contents()).isEqualTo(before);
        assertThat(write.apply(engine, existing).isRight()).as("once more").isTrue();
    }

    @ParameterizedTest
    @MethodSource("inOneMessage")
    void whatIsCutWithItsAnswerIsStored(Write write) {
        String before = contents();
        proxy.cutAfter(STORING);
        assertThatThrownBy(() -> write.apply(engine, existing)).isInstanceOf(PostgresFault.OutcomeUnknown.class);
        assertThat(contents()).isNotEqualTo(before);
    }

    private static Stream<Named<Write>> writes() {
        return Stream.concat(
                inOneMessage(),
                // Takes its locks first: who is next in line is asked under them.
                Stream.of(write("release", (engine, in) -> engine.identities().release(in.ada.id(), in.email))));
    }

    private static Stream<Named<Write>> inOneMessage() {
        return Stream.of(
                write("create", (engine, in) -> engine.contacts().create(person("Eve"))),
                write("update", (engine, in) -> engine.contacts().update(in.ada.id(), person("Eve"))),
                write("change", (engine, in) -> engine.contacts().change(in.ada.id(), profile -> person("Eve"))),
                write("delete", (engine, in) -> engine.contacts().delete(in.ada.id())),
                write(
                        "bulk create",
                        (engine, in) -> engine.contacts().bulkCreate(List.of(person("Eve"), person("Mallory")))),
                write("bulk delete", (engine, in) -> engine.contacts().bulkDelete(List.of(in.ada.id(), in.bob.id()))),
                write("merge", (engine, in) -> engine.merges().merge(in.visitor.id(), in.ada.id())),
                write(
                        "claim",
                        (engine, in) -> engine.identities().claim(in.ada.id(), Identifier.email("new@example.org"))),
                write("company", (engine, in) -> engine.organizations().create(OrganizationProfile.of("Globex"))),
                write(
                        "update of a company",
                        (engine, in) -> engine.organizations().update(in.acme.id(), OrganizationProfile.of("Initech"))),
                write("end of a company", (engine, in) -> engine.organizations().delete(in.acme.id())),
                write(
                        "trustor",
                        (engine, in) -> engine.trustors().link(in.acme.id(), new TrustorId(UUID.randomUUID()))),
                write("note", (engine, in) -> engine.notes().create(in.owner, Note.Draft.of("new", USER))),
                write(
                        "update of a note",
                        (engine, in) -> engine.notes().update(in.owner, in.note.id(), Note.Draft.of("new", USER))),
                write("end of a note", (engine, in) -> engine.notes().delete(in.owner, in.note.id())),
                write(
                        "relationship",
                        (engine, in) ->
                                engine.relationships().create(Relationship.Draft.of(USER, in.acme.id(), "owner"))),
                write(
                        "schema",
                        (engine, in) -> engine.contactSchemas()
                                .create(SchemaDraft.of("Guests", FieldDefinition.of("table_text", FieldType.TEXT)))));
    }

    private static Named<Write> write(String name, Write write) {
        return named(name, write);
    }

    private static ContactProfile person(String name) {
        return ContactProfile.builder().firstName(name).build();
    }

    /** Everything that can be seen through the ports. */
    private String contents() {
        return List.of(
                        direct.contacts().all().get().toList(),
                        List.of(existing.ada, existing.bob)
                                .map(contact -> direct.identities().ofContact(contact.id())),
                        direct.organizations().all().get().toList(),
                        direct.organizations().view(existing.acme.id(), OrganizationView.Part.values()),
                        direct.notes().all().get().toList(),
                        direct.relationships().all().get().toList(),
                        direct.contactSchemas().list().get())
                .mkString("\n");
    }

    /** A call that stores something. */
    private interface Write extends BiFunction<ExternalContacts, Existing, Either<Refusal, ?>> {}

    /** What there is before. */
    private record Existing(
            Contact ada,
            Contact bob,
            Contact visitor,
            Identifier email,
            Organization acme,
            NoteOwner owner,
            Note note) {

        static Existing in(ExternalContacts engine) {
            Identifier email = Identifier.email("ada@example.org");
            Organization acme = engine.organizations()
                    .create(OrganizationProfile.of("Acme"))
                    .get();
            Contact ada = engine.contacts()
                    .create(ContactProfile.builder()
                            .firstName("Ada")
                            .workEmail(email.value())
                            .organization(acme.id())
                            .build())
                    .get();
            Contact bob = engine.contacts().create(person("Bob")).get();
            Contact visitor = engine.identities()
                    .observe(Interaction.of(MediaType.CHAT, Instant.EPOCH, Identifier.email("visitor@example.org")))
                    .get()
                    .fold(made -> made, found -> found, several -> several.head());
            NoteOwner owner = NoteOwner.of(ada.id());
            Note note = engine.notes().create(owner, Note.Draft.of("old", USER)).get();
            return new Existing(ada, bob, visitor, email, acme, owner, note);
        }
    }
}
