package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.NounContract.done;

import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;

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

    private static final UserId AUTHOR = new UserId(new UUID(0x4000L, 0x8000_0000_0000_0004L));

    static ContactProfile.Builder person() {
        return ContactProfile.builder().name(PersonName.of("Ada", "Lovelace"));
    }

    static Note.Draft note() {
        return Note.Draft.of("Rang twice", AUTHOR);
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

    OrganizationId company(String name) {
        return done(engine.organizations().create(OrganizationProfile.of(name))).id();
    }

    DataSchema schema() {
        return done(engine.contactSchemas().create(schema("People")));
    }
}
