package org.externalcontacts.wire.internal.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.Browser;
import org.externalcontacts.domain.journey.Campaign;
import org.externalcontacts.domain.journey.Channel;
import org.externalcontacts.domain.journey.Device;
import org.externalcontacts.domain.journey.Disposition;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.Geolocation;
import org.externalcontacts.domain.journey.LastEvent;
import org.externalcontacts.domain.journey.OutcomeAchievement;
import org.externalcontacts.domain.journey.Referrer;
import org.externalcontacts.domain.journey.SegmentAssignment;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.WebPage;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.address.AddressForms;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.journey.VisitForms;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.note.NoteForm;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.relationship.RelationshipForm;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.externalcontacts.wire.internal.trustor.TrustorForm;
import org.externalcontacts.wire.internal.trustor.TrustorLinkForm;

/** What the API has, as it looks there. */
final class ApiForms {

    private static final ModelForm<ContactProfile> CONTACT_PROFILE =
            ApiForm.ofWritten(ContactForm.FORM, ContactForm::body, ContactForm::profile);

    /** The API does not show when a contact was last seen. */
    private static final ModelForm<ContactView> CONTACT_VIEW = new WithMoment<>(
            ApiForm.of(ContactForm.FORM, ContactForm::body, ContactForm::view),
            "lastInteraction",
            view -> view.contact().lastInteraction(),
            (view, at) -> new ContactView(view.contact().seenAt(at), view.organization(), view.externalDataSources()));

    private static final ModelForm<OrganizationView> ORGANIZATION_VIEW =
            ApiForm.of(OrganizationForm.FORM, OrganizationForm::body, OrganizationForm::view);

    /** The API does not show when a relationship was made. */
    private static final ModelForm<RelationshipView> RELATIONSHIP_VIEW = new WithMoment<>(
            new WithMoment<>(
                    ApiForm.of(RelationshipForm.FORM, RelationshipForm::body, RelationshipForm::view),
                    "createDate",
                    view -> view.relationship().dates().map(AuditDates::created),
                    (view, created) -> dated(view, new AuditDates(created, created))),
            "modifyDate",
            view -> view.relationship().dates().map(AuditDates::modified),
            (view, modified) -> dated(
                    view,
                    new AuditDates(
                            view.relationship().dates().map(AuditDates::created).getOrElse(modified), modified)));

    private static final ModelForm<NoteView> NOTE_VIEW = ApiForm.of(NoteForm.FORM, NoteForm::body, NoteForm::view);

    private static final Map<Class<?>, ModelForm<?>> CONTACTS = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(ContactProfile.class, CONTACT_PROFILE)
            .put(ContactView.class, CONTACT_VIEW)
            .put(Contact.class, new MappedForm<>(CONTACT_VIEW, ContactView::of, ContactView::contact))
            .put(
                    Contacts.Update.class,
                    ApiForm.of(
                            ContactForm.FORM,
                            (Contacts.Update update) -> ContactForm.body(update.profile())
                                    .put(ContactForm.ID, update.id().text()),
                            (body, reading) -> {
                                ContactProfile profile = ContactForm.profile(body, reading);
                                return reading.requiredId("id", body.get(ContactForm.ID), ContactId::of)
                                        .map(id -> new Contacts.Update(id, profile));
                            }))
            .put(PersonName.class, part(ContactProfile.Builder::name, ContactProfile::name))
            .put(PhoneNumbers.class, part(ContactProfile.Builder::phones, ContactProfile::phones))
            .put(EmailAddresses.class, part(ContactProfile.Builder::emails, ContactProfile::emails))
            .put(SocialIds.class, part(ContactProfile.Builder::social, ContactProfile::social))
            .put(PhoneNumber.class, ApiForm.of(AddressForms.PHONE))
            .put(PostalAddress.class, ApiForm.of(AddressForms.POSTAL))
            .put(TwitterId.class, ApiForm.of(AddressForms.TWITTER))
            .put(LineId.class, ApiForm.of(AddressForms.LINE))
            .put(WhatsAppId.class, ApiForm.of(AddressForms.WHATS_APP))
            .put(FacebookId.class, ApiForm.of(AddressForms.FACEBOOK));

    private static final Map<Class<?>, ModelForm<?>> ORGANIZATIONS = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(
                    OrganizationProfile.class,
                    ApiForm.ofWritten(OrganizationForm.FORM, OrganizationForm::body, OrganizationForm::profile))
            .put(OrganizationView.class, ORGANIZATION_VIEW)
            .put(
                    Organization.class,
                    new MappedForm<>(ORGANIZATION_VIEW, OrganizationView::of, OrganizationView::organization))
            .put(
                    Organizations.Update.class,
                    ApiForm.of(
                            OrganizationForm.FORM,
                            (Organizations.Update update) -> OrganizationForm.body(update.profile())
                                    .put(OrganizationForm.ID, update.id().text()),
                            (body, reading) -> {
                                OrganizationProfile profile = OrganizationForm.profile(body, reading);
                                return reading.requiredId("id", body.get(OrganizationForm.ID), OrganizationId::of)
                                        .map(id -> new Organizations.Update(id, profile));
                            }))
            .put(Ticker.class, ApiForm.of(OrganizationForm.TICKER))
            .put(Trustor.class, ApiForm.of(TrustorForm.FORM, TrustorForm::body, TrustorForm::trustor))
            .put(TrustorLink.class, ApiForm.of(TrustorLinkForm.FORM, TrustorLinkForm::body, TrustorLinkForm::link));

    private static final Map<Class<?>, ModelForm<?>> NOTES = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(Note.Draft.class, ApiForm.ofWritten(NoteForm.FORM, NoteForm::body, NoteForm::draft))
            .put(NoteView.class, NOTE_VIEW)
            .put(Note.class, new MappedForm<>(NOTE_VIEW, NoteView::of, NoteView::note))
            .put(Notes.New.class, ApiForm.of(NoteForm.FORM, NoteForm::body, NoteForm::newNote))
            .put(Notes.Update.class, ApiForm.of(NoteForm.FORM, NoteForm::body, NoteForm::update));

    private static final Map<Class<?>, ModelForm<?>> RELATIONSHIPS = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(
                    Relationship.Draft.class,
                    ApiForm.ofWritten(RelationshipForm.FORM, RelationshipForm::body, RelationshipForm::draft))
            .put(RelationshipView.class, RELATIONSHIP_VIEW)
            .put(
                    Relationship.class,
                    new MappedForm<>(RELATIONSHIP_VIEW, RelationshipView::of, RelationshipView::relationship))
            .put(
                    Relationships.Update.class,
                    ApiForm.of(
                            RelationshipForm.FORM,
                            (Relationships.Update update) -> RelationshipForm.body(update.draft())
                                    .put(RelationshipForm.ID, update.id().text()),
                            (body, reading) -> {
                                Relationship.Draft draft = RelationshipForm.draft(body, reading);
                                return reading.requiredId("id", body.get(RelationshipForm.ID), RelationshipId::of)
                                        .map(id -> new Relationships.Update(id, draft));
                            }));

    private static final Map<Class<?>, ModelForm<?>> SCHEMAS = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(SchemaDraft.class, ApiForm.ofWritten(SchemaForm.FORM, SchemaForm::body, SchemaForm::draft))
            .put(
                    DataSchema.class,
                    ApiForm.of(SchemaForm.FORM, (DataSchema schema) -> SchemaForm.body(schema), SchemaForm::schema));

    private static final Map<Class<?>, ModelForm<?>> JOURNEYS = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(Session.class, ApiForm.of(SessionForm.FORM, SessionForm::body, SessionForm::session))
            .put(SessionDetails.class, ApiForm.ofWritten(SessionForm.FORM, SessionForm::body, SessionForm::details))
            .put(Browser.class, ApiForm.of(VisitForms.BROWSER))
            .put(Device.class, ApiForm.of(VisitForms.DEVICE))
            .put(Geolocation.class, ApiForm.of(VisitForms.GEOLOCATION))
            .put(WebPage.class, ApiForm.of(VisitForms.PAGE))
            .put(Campaign.class, ApiForm.of(VisitForms.CAMPAIGN))
            .put(Referrer.class, ApiForm.of(VisitForms.REFERRER))
            .put(LastEvent.class, ApiForm.of(VisitForms.LAST_EVENT))
            .put(Disposition.class, ApiForm.of(VisitForms.DISPOSITION))
            .put(Channel.class, ApiForm.of(VisitForms.CHANNEL))
            .put(OutcomeAchievement.class, ApiForm.of(VisitForms.OUTCOME))
            .put(SegmentAssignment.class, ApiForm.of(VisitForms.SEGMENT))
            .put(EventAttribute.class, ApiForm.of(VisitForms.ATTRIBUTE))
            .put(EventAttributeList.class, ApiForm.of(VisitForms.ATTRIBUTE_LIST));

    private static final Map<Class<?>, ModelForm<?>> OTHERS = HashMap.<Class<?>, ModelForm<?>>empty()
            .put(
                    Identifier.class,
                    ApiForm.of(
                            ContactIdentifierDto.class,
                            (Identifier identifier) -> ContactIdentifierDto.of(identifier),
                            ApiForms::identifier))
            .put(
                    ClaimedIdentifier.class,
                    ApiForm.of(ContactIdentifierDto.class, ContactIdentifierDto::of, ContactIdentifierDto::claimed))
            .put(
                    PlatformUser.class,
                    ApiForm.of(
                            UserDto.class,
                            UserDto::of,
                            (dto, reading) -> reading.requiredId("id", dto.id(), UserId::of)
                                    .map(id -> PlatformUser.builder(id)
                                            .name(dto.name())
                                            .email(dto.email())
                                            .title(dto.title())
                                            .build())))
            .put(
                    Communication.class,
                    ApiForm.of(
                            ConversationAssociationDto.class,
                            given -> ConversationAssociationDto.of(given, Option.none()),
                            ApiForms::communication))
            .put(
                    Association.class,
                    ApiForm.of(
                            ConversationAssociationDto.class,
                            (Association given) ->
                                    ConversationAssociationDto.of(given.communication(), Option.some(given.contact())),
                            (dto, reading) -> {
                                Option<Communication> communication = communication(dto, reading);
                                return reading.requiredId("externalContactId", dto.externalContactId(), ContactId::of)
                                        .flatMap(contact -> communication.map(of -> new Association(of, contact)));
                            }));

    /** All of them by their type. */
    static final Map<Class<?>, ModelForm<?>> BY_TYPE = CONTACTS.merge(ORGANIZATIONS)
            .merge(NOTES)
            .merge(RELATIONSHIPS)
            .merge(SCHEMAS)
            .merge(JOURNEYS)
            .merge(OTHERS);

    private ApiForms() {}

    /** A part of a contact, with the names that its members have there. */
    private static <T> ModelForm<T> part(
            BiFunction<ContactProfile.Builder, T, ContactProfile.Builder> put, Function<ContactProfile, T> get) {
        return new MappedForm<>(
                CONTACT_PROFILE,
                value -> put.apply(ContactProfile.builder(), value).build(),
                get);
    }

    private static RelationshipView dated(RelationshipView view, AuditDates dates) {
        Relationship undated = view.relationship();
        return new RelationshipView(
                new Relationship(
                        undated.id(), undated.user(), undated.organization(), undated.label(), Option.some(dates)),
                view.externalDataSources());
    }

    private static Option<Identifier> identifier(ContactIdentifierDto dto, ReadContext reading) {
        reading.required("type", dto.type());
        reading.required("value", dto.value());
        return Option.some(dto.identifier());
    }

    private static Option<Communication> communication(ConversationAssociationDto dto, ReadContext reading) {
        return reading.requiredId("conversationId", dto.conversationId(), ConversationId::of)
                .flatMap(conversation -> dto.communication(conversation, reading));
    }
}
