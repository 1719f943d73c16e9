package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.NounContract.done;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/** An engine, and what tests need there, made anew at every call. */
record Scene(ExternalContacts engine, UniqueData unique) {

    /** A contact that holds an e-mail address. */
    record Holder(ContactId id, Identifier email) {}

    ContactId contact() {
        return contact(profile());
    }

    private ContactId contact(ContactProfile profile) {
        return done(engine.contacts().create(profile)).id();
    }

    ContactProfile profile() {
        return unique.person().build();
    }

    ContactProfile profile(String email) {
        return unique.person().workEmail(email).build();
    }

    String email() {
        return unique.email();
    }

    Identifier cookie() {
        return unique.cookie();
    }

    Holder holder() {
        String email = email();
        return new Holder(contact(profile(email)), Identifier.email(email));
    }

    /** Another contact has the same e-mail in its fields, and would be the next to hold it. */
    Holder waitedFor() {
        Holder holder = holder();
        contact(profile(holder.email().value()));
        return holder;
    }

    Contact identified() {
        return Interactions.identified(engine, unique);
    }

    Tuple2<ContactId, ContactId> mergeable() {
        return Tuple.of(identified().id(), contact());
    }

    OrganizationId company() {
        return done(engine.organizations().create(companyProfile())).id();
    }

    OrganizationProfile companyProfile() {
        return unique.company();
    }

    OrganizationId companyOfContact() {
        OrganizationId company = company();
        contact(unique.person().organization(Option.some(company)).build());
        return company;
    }

    TrustorId trustor() {
        return new TrustorId(UUID.randomUUID());
    }

    TrustorLink trustorLink() {
        return done(engine.trustors().link(company(), trustor()));
    }

    NoteOwner contactAsOwner() {
        return NoteOwner.of(contact());
    }

    NoteOwner companyAsOwner() {
        return NoteOwner.of(company());
    }

    Note.Draft note() {
        return unique.note();
    }

    Note noteOnContact() {
        return done(engine.notes().create(contactAsOwner(), note()));
    }

    Note noteOnCompany() {
        return done(engine.notes().create(companyAsOwner(), note()));
    }

    Relationship.Draft tie(OrganizationId company) {
        return Relationship.Draft.of(unique.user(), company, "Account Manager");
    }

    Relationship relationship() {
        return done(engine.relationships().create(tie(company())));
    }

    SchemaDraft schema() {
        return SchemaDraft.of(unique.word(), FieldDefinition.of("nickname", FieldType.TEXT));
    }

    DataSchema contactSchema() {
        return done(engine.contactSchemas().create(schema()));
    }

    DataSchema companySchema() {
        return done(engine.organizationSchemas().create(schema()));
    }

    Association association() {
        Association made = new Association(unique.call(), contact());
        done(engine.conversations().associate(made.communication(), made.contact()));
        return made;
    }

    Session session(ContactId contact) {
        return new Session(
                new SessionId(UUID.randomUUID()),
                contact,
                Option.none(),
                Interactions.THEN,
                Option.none(),
                SessionDetails.ofType(SessionType.WEB));
    }
}
