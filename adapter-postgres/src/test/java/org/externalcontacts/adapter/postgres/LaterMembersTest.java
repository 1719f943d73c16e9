package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a later version has added to a record, and this one does not know, survives that this one writes it. */
class LaterMembersTest {

    private static final String LATER = "{\"shade\": 1.50}";
    private static final UserId AUTHOR = new UserId(UUID.randomUUID());

    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .title("Miss")
            .workEmail("ada@example.org")
            .address(
                    PostalAddress.builder().address1("1 Main St").city("London").build())
            .build();

    private final String tenant = TestDatabase.newTenant();
    private final PostgresExternalContacts engine = PostgresExternalContacts.builder(TestDatabase.source())
            .tenant(tenant)
            .open();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void anUpdatedContactKeepsThem() throws SQLException {
        ContactId ada = ada();
        plant("contact", "profile", ada.value(), "{later}");
        plant("contact", "profile", ada.value(), "{address,later}");
        ContactProfile next = ADA.toBuilder()
                .title(Option.none())
                .lastName("King")
                .address(PostalAddress.builder().city("Ockham").build())
                .build();
        done(engine.contacts().update(ada, next));
        assertThat(kept("contact", "profile", ada.value(), "{later}")).isEqualTo(LATER);
        assertThat(kept("contact", "profile", ada.value(), "{address,later}")).isEqualTo(LATER);
        assertThat(done(engine.contacts().get(ada)).profile()).isEqualTo(next);
        assertThat(kept("contact", "profile", ada.value(), "{title}"))
                .as("what was known and is no more")
                .isNull();
        assertThat(kept("contact", "profile", ada.value(), "{address,address1}"))
                .isNull();
    }

    @Test
    void twoUpdatesKeepThem() throws SQLException {
        ContactId ada = ada();
        plant("contact", "profile", ada.value(), "{later}");
        done(engine.contacts().update(ada, ADA.toBuilder().title("Mrs").build()));
        done(engine.contacts()
                .change(ada, now -> now.toBuilder().title("Countess").build()));
        assertThat(kept("contact", "profile", ada.value(), "{later}")).isEqualTo(LATER);
        assertThat(done(engine.contacts().get(ada)).profile().title()).contains("Countess");
    }

    @Test
    void whatIsTakenAwayAsAWholeTakesThemAlong() throws SQLException {
        ContactId ada = ada();
        plant("contact", "profile", ada.value(), "{address,later}");
        done(engine.contacts()
                .update(ada, ADA.toBuilder().address(PostalAddress.empty()).build()));
        assertThat(kept("contact", "profile", ada.value(), "{address}")).isNull();
    }

    @Test
    void aContactThatIsSeenOrLosesItsOrganizationKeepsThem() throws SQLException {
        OrganizationId company = company();
        ContactId ada = done(engine.contacts()
                        .create(ADA.toBuilder().organization(company).build()))
                .id();
        plant("contact", "profile", ada.value(), "{later}");
        done(engine.identities()
                .observe(Interaction.of(
                        MediaType.EMAIL, Instant.parse("2026-01-01T00:00:00Z"), Identifier.email("ada@example.org"))));
        assertThat(kept("contact", "profile", ada.value(), "{later}")).isEqualTo(LATER);
        done(engine.organizations().delete(company));
        assertThat(kept("contact", "profile", ada.value(), "{later}")).isEqualTo(LATER);
        assertThat(done(engine.contacts().get(ada)).profile().organization()).isEmpty();
    }

    @Test
    void anUpdatedOrganizationKeepsThem() throws SQLException {
        OrganizationId company = company();
        plant("organization", "profile", company.value(), "{later}");
        done(engine.organizations().update(company, OrganizationProfile.of("Acme Ltd")));
        assertThat(kept("organization", "profile", company.value(), "{later}")).isEqualTo(LATER);
        assertThat(done(engine.organizations().get(company)).profile().name()).contains("Acme Ltd");
    }

    @Test
    void anUpdatedNoteKeepsThem() throws SQLException {
        NoteOwner owner = NoteOwner.of(ada());
        NoteId note = done(engine.notes().create(owner, Note.Draft.of("called", AUTHOR)))
                .id();
        plant("note", "body", note.value(), "{note,later}");
        done(engine.notes().update(owner, note, Note.Draft.of("called twice", AUTHOR)));
        assertThat(kept("note", "body", note.value(), "{note,later}")).isEqualTo(LATER);
        assertThat(done(engine.notes().get(owner, note)).text()).isEqualTo("called twice");
    }

    @Test
    void anUpdatedRelationshipKeepsThem() throws SQLException {
        OrganizationId company = company();
        RelationshipId relationship = done(engine.relationships()
                        .create(Relationship.Draft.of(AUTHOR, company, "owner")))
                .id();
        plant("relationship", "body", relationship.value(), "{relationship,later}");
        done(engine.relationships().update(relationship, Relationship.Draft.of(AUTHOR, company, "seller")));
        assertThat(kept("relationship", "body", relationship.value(), "{relationship,later}"))
                .isEqualTo(LATER);
        assertThat(done(engine.relationships().get(relationship)).label()).isEqualTo("seller");
    }

    @Test
    void aSessionThatGoesOnKeepsThem() throws SQLException {
        Instant began = Instant.parse("2026-01-01T00:00:00Z");
        Session session = new Session(
                new SessionId(UUID.randomUUID()), ada(), Option.none(), began, Option.none(), SessionDetails.empty());
        done(engine.journeySessions().record(session));
        plant("journey_session", "body", session.id().value(), "{session,later}");
        Session ended = new Session(
                session.id(),
                session.contact(),
                Option.none(),
                began,
                Option.some(began.plusSeconds(60)),
                SessionDetails.empty());
        done(engine.journeySessions().record(ended));
        assertThat(kept("journey_session", "body", session.id().value(), "{session,later}"))
                .isEqualTo(LATER);
    }

    private ContactId ada() {
        return done(engine.contacts().create(ADA)).id();
    }

    private OrganizationId company() {
        return done(engine.organizations().create(OrganizationProfile.of("Acme")))
                .id();
    }

    private static <T> T done(Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(Refusal::asException);
    }

    /** Adds a member at this path, as a later version would when it writes. */
    private static void plant(String table, String column, UUID id, String path) throws SQLException {
        String statement = "update external_contacts." + table + " set version = version + 1, " + column
                + " = jsonb_set(" + column + "::jsonb, ?::text[], ?::jsonb)::json where id = ?";
        try (Connection connection = TestDatabase.source().getConnection();
                PreparedStatement planted = connection.prepareStatement(statement)) {
            planted.setString(1, path);
            planted.setString(2, LATER);
            planted.setObject(3, id);
            assertThat(planted.executeUpdate()).isOne();
        }
    }

    /** What is stored at this path; null if there is nothing. */
    private static String kept(String table, String column, UUID id, String path) throws SQLException {
        String query = "select " + column + "::jsonb #> ?::text[] from external_contacts." + table + " where id = ?";
        try (Connection connection = TestDatabase.source().getConnection();
                PreparedStatement asked = connection.prepareStatement(query)) {
            asked.setString(1, path);
            asked.setObject(2, id);
            try (ResultSet found = asked.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
