package org.externalcontacts.wire.internal.endpoint;

import com.fasterxml.jackson.core.type.TypeReference;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.trustor.TrustorLink;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.directory.MatchesForm;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;
import org.externalcontacts.wire.internal.note.NoteForm;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.EntitiesDto;
import org.externalcontacts.wire.internal.page.EntityListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.externalcontacts.wire.internal.relationship.RelationshipForm;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.externalcontacts.wire.internal.trustor.TrustorLinkForm;

/** The bodies of the API, by the names that its documentation gives them. */
public final class Models {

    public static final Model<Body<Contact>> CONTACT = Model.of("ExternalContact", ContactForm.FORM);
    public static final Model<ListingDto<Body<Contact>>> CONTACT_LISTING =
            Model.around("ContactListing", ContactForm.FORM, new TypeReference<>() {});
    public static final Model<CursorListingDto<Body<Contact>>> CURSOR_CONTACT_LISTING =
            Model.around("CursorContactListing", ContactForm.FORM, new TypeReference<>() {});
    public static final Model<BulkRequestDto<Body<Contact>>> BULK_CONTACTS =
            Model.around("BulkContactsRequest", ContactForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Contact>>> BULK_CONTACTS_ANSWER =
            Model.around("BulkContactsResponse", ContactForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Contact>>> BULK_CONTACTS_FETCHED =
            Model.around("BulkFetchContactsResponse", ContactForm.FORM, new TypeReference<>() {});

    public static final Model<Body<Organization>> ORGANIZATION =
            Model.of("ExternalOrganization", OrganizationForm.FORM);
    public static final Model<ListingDto<Body<Organization>>> ORGANIZATION_LISTING =
            Model.around("ExternalOrganizationListing", OrganizationForm.FORM, new TypeReference<>() {});
    public static final Model<CursorListingDto<Body<Organization>>> CURSOR_ORGANIZATION_LISTING =
            Model.around("CursorOrganizationListing", OrganizationForm.FORM, new TypeReference<>() {});
    public static final Model<BulkRequestDto<Body<Organization>>> BULK_ORGANIZATIONS =
            Model.around("BulkOrganizationsRequest", OrganizationForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Organization>>> BULK_ORGANIZATIONS_ANSWER =
            Model.around("BulkOrganizationsResponse", OrganizationForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Organization>>> BULK_ORGANIZATIONS_FETCHED =
            Model.around("BulkFetchOrganizationsResponse", OrganizationForm.FORM, new TypeReference<>() {});
    public static final Model<Body<TrustorLink>> TRUSTOR_LINK =
            Model.of("ExternalOrganizationTrustorLink", TrustorLinkForm.FORM);

    public static final Model<Body<Note>> NOTE = Model.of("Note", NoteForm.FORM);
    public static final Model<ListingDto<Body<Note>>> NOTE_LISTING =
            Model.around("NoteListing", NoteForm.FORM, new TypeReference<>() {});
    public static final Model<CursorListingDto<Body<Note>>> CURSOR_NOTE_LISTING =
            Model.around("CursorNoteListing", NoteForm.FORM, new TypeReference<>() {});
    public static final Model<BulkRequestDto<Body<Note>>> BULK_NOTES =
            Model.around("BulkNotesRequest", NoteForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Note>>> BULK_NOTES_ANSWER =
            Model.around("BulkNotesResponse", NoteForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Note>>> BULK_NOTES_FETCHED =
            Model.around("BulkFetchNotesResponse", NoteForm.FORM, new TypeReference<>() {});

    public static final Model<Body<Relationship>> RELATIONSHIP = Model.of("Relationship", RelationshipForm.FORM);
    public static final Model<ListingDto<Body<Relationship>>> RELATIONSHIP_LISTING =
            Model.around("RelationshipListing", RelationshipForm.FORM, new TypeReference<>() {});
    public static final Model<CursorListingDto<Body<Relationship>>> CURSOR_RELATIONSHIP_LISTING =
            Model.around("CursorRelationshipListing", RelationshipForm.FORM, new TypeReference<>() {});
    public static final Model<BulkRequestDto<Body<Relationship>>> BULK_RELATIONSHIPS =
            Model.around("BulkRelationshipsRequest", RelationshipForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Relationship>>> BULK_RELATIONSHIPS_ANSWER =
            Model.around("BulkRelationshipsResponse", RelationshipForm.FORM, new TypeReference<>() {});
    public static final Model<BulkResponseDto<Body<Relationship>>> BULK_RELATIONSHIPS_FETCHED =
            Model.around("BulkFetchRelationshipsResponse", RelationshipForm.FORM, new TypeReference<>() {});

    public static final Model<BulkRequestDto<EntityRefDto>> BULK_IDS =
            Model.of("BulkIdsRequest", new TypeReference<>() {});
    public static final Model<BulkResponseDto<EntityRefDto>> BULK_REMOVED =
            Model.of("BulkDeleteResponse", new TypeReference<>() {});

    public static final Model<ContactIdentifierDto> IDENTIFIER =
            Model.of("ContactIdentifier", new TypeReference<>() {});
    public static final Model<EntitiesDto<ContactIdentifierDto>> IDENTIFIER_LISTING =
            Model.of("EntityListing", new TypeReference<>() {});
    public static final Model<IdentifierClaimRequestDto> IDENTIFIER_CLAIM =
            Model.of("IdentifierClaimRequest", new TypeReference<>() {});
    public static final Model<MergeRequestDto> MERGE = Model.of("MergeRequest", new TypeReference<>() {});
    public static final Model<ConversationAssociationDto> ASSOCIATION =
            Model.of("ConversationAssociation", new TypeReference<>() {});
    public static final Model<SessionListingDto> SESSION_LISTING =
            Model.around("SessionListing", SessionForm.FORM, new TypeReference<>() {});
    public static final Model<Body<Directory.Matches>> MATCHES =
            Model.of("ReverseWhitepagesLookupResult", MatchesForm.FORM);
    public static final Model<Body<DataSchema>> SCHEMA = Model.of("DataSchema", SchemaForm.FORM);
    public static final Model<EntityListingDto<Body<DataSchema>>> SCHEMA_LISTING =
            Model.around("DataSchemaListing", SchemaForm.FORM, new TypeReference<>() {});

    public static final Model<ErrorBodyDto> ERROR = Model.of("ErrorBody", new TypeReference<>() {});

    private Models() {}
}
