package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.NounContract.done;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.testkit.SettableClock;

/** What races are about, the same in every run. */
record RaceScene(ExternalContacts engine) {

    static final String EMAIL = "ada@example.org";
    static final Identifier ADDRESS = Identifier.email(EMAIL);
    static final Identifier PHONE = Identifier.phone("+12125550123");
    static final TrustorId TRUSTOR = new TrustorId(new UUID(0x4000L, 0x8000_0000_0000_0001L));
    static final Communication CALL = new Communication(
            new ConversationId(new UUID(0x4000L, 0x8000_0000_0000_0002L)),
            new CommunicationId(new UUID(0x4000L, 0x8000_0000_0000_0003L)),
            MediaType.CALL);

    static final Instant AGED_OUT = SettableClock.START.plus(Contact.LIFE_AFTER_INTERACTION);

    private static final UserId USER = new UserId(new UUID(0x4000L, 0x8000_0000_0000_0004L));
    private static final SessionId SESSION = new SessionId(new UUID(0x4000L, 0x8000_0000_0000_0005L));

    static ContactProfile.Builder person() {
        return ContactProfile.builder().name(PersonName.of("Ada", "Lovelace"));
    }

    static Note.Draft note() {
        return Note.Draft.of("Rang twice", USER);
    }

    static Session session(ContactId contact) {
        return new Session(SESSION, contact, Option.none(), SettableClock.START, Option.none(), SessionDetails.empty());
    }

    static Relationship.Draft relationship(OrganizationId company, String label) {
        return Relationship.Draft.of(USER, company, label);
    }

    static SchemaDraft schema(String name) {
        return SchemaDraft.of(name, FieldDefinition.of("nickname", FieldType.TEXT));
    }

    ContactId contact() {
        return contact(person().build());
    }

    ContactId contact(ContactProfile profile) {
        return done(engine.contacts().create(profile)).id();
    }

    /** A contact that can be merged into others. */
    ContactId caller() {
        return caller(PHONE);
    }

    ContactId caller(Identifier identifier) {
        return Interactions.created(engine, Interactions.call(identifier)).id();
    }

    /** Two that know nothing of each other. */
    Tuple2<ContactId, ContactId> two() {
        return Tuple.of(contact(), contact());
    }

    /** One that can be merged into the other. */
    Tuple2<ContactId, ContactId> mergeable() {
        return Tuple.of(caller(), contact());
    }

    OrganizationId company(String name) {
        return done(engine.organizations().create(OrganizationProfile.of(name))).id();
    }

    /** An organization that is linked to the trustor. */
    OrganizationId linked() {
        OrganizationId company = company("Engines");
        done(engine.trustors().link(company, TRUSTOR));
        return company;
    }

    DataSchema schema() {
        return done(engine.contactSchemas().create(schema("People")));
    }
}
