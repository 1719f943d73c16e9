package org.externalcontacts.wire.internal.endpoint;

import com.fasterxml.jackson.core.type.TypeReference;
import org.externalcontacts.wire.internal.bulk.BulkRequestDto;
import org.externalcontacts.wire.internal.bulk.BulkResponseDto;
import org.externalcontacts.wire.internal.contact.ExternalContactDto;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.directory.ReverseWhitepagesLookupResultDto;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;
import org.externalcontacts.wire.internal.note.NoteDto;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.page.CursorListingDto;
import org.externalcontacts.wire.internal.page.EntitiesDto;
import org.externalcontacts.wire.internal.page.EntityListingDto;
import org.externalcontacts.wire.internal.page.ListingDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.externalcontacts.wire.internal.relationship.RelationshipDto;
import org.externalcontacts.wire.internal.schema.DataSchemaDto;
import org.externalcontacts.wire.internal.trustor.ExternalOrganizationTrustorLinkDto;

/** The bodies of the API, by the names that its documentation gives them. */
public final class Models {

    public static final Model<ExternalContactDto> CONTACT = Model.of("ExternalContact", new TypeReference<>() {});
    public static final Model<ListingDto<ExternalContactDto>> CONTACT_LISTING =
            Model.of("ContactListing", new TypeReference<>() {});
    public static final Model<CursorListingDto<ExternalContactDto>> CURSOR_CONTACT_LISTING =
            Model.of("CursorContactListing", new TypeReference<>() {});
    public static final Model<BulkRequestDto<ExternalContactDto>> BULK_CONTACTS =
            Model.of("BulkContactsRequest", new TypeReference<>() {});
    public static final Model<BulkResponseDto<ExternalContactDto>> BULK_CONTACTS_ANSWER =
            Model.of("BulkContactsResponse", new TypeReference<>() {});
    public static final Model<BulkResponseDto<ExternalContactDto>> BULK_CONTACTS_FETCHED =
            Model.of("BulkFetchContactsResponse", new TypeReference<>() {});

    public static final Model<ExternalOrganizationDto> ORGANIZATION =
            Model.of("ExternalOrganization", new TypeReference<>() {});
    public static final Model<ListingDto<ExternalOrganizationDto>> ORGANIZATION_LISTING =
            Model.of("ExternalOrganizationListing", new TypeReference<>() {});
    public static final Model<CursorListingDto<ExternalOrganizationDto>> CURSOR_ORGANIZATION_LISTING =
            Model.of("CursorOrganizationListing", new TypeReference<>() {});
    public static final Model<BulkRequestDto<ExternalOrganizationDto>> BULK_ORGANIZATIONS =
            Model.of("BulkOrganizationsRequest", new TypeReference<>() {});
    public static final Model<BulkResponseDto<ExternalOrganizationDto>> BULK_ORGANIZATIONS_ANSWER =
            Model.of("BulkOrganizationsResponse", new TypeReference<>() {});
    public static final Model<BulkResponseDto<ExternalOrganizationDto>> BULK_ORGANIZATIONS_FETCHED =
            Model.of("BulkFetchOrganizationsResponse", new TypeReference<>() {});
    public static final Model<ExternalOrganizationTrustorLinkDto> TRUSTOR_LINK =
            Model.of("ExternalOrganizationTrustorLink", new TypeReference<>() {});

    public static final Model<NoteDto> NOTE = Model.of("Note", new TypeReference<>() {});
    public static final Model<ListingDto<NoteDto>> NOTE_LISTING = Model.of("NoteListing", new TypeReference<>() {});
    public static final Model<CursorListingDto<NoteDto>> CURSOR_NOTE_LISTING =
            Model.of("CursorNoteListing", new TypeReference<>() {});
    public static final Model<BulkRequestDto<NoteDto>> BULK_NOTES =
            Model.of("BulkNotesRequest", new TypeReference<>() {});
    public static final Model<BulkResponseDto<NoteDto>> BULK_NOTES_ANSWER =
            Model.of("BulkNotesResponse", new TypeReference<>() {});
    public static final Model<BulkResponseDto<NoteDto>> BULK_NOTES_FETCHED =
            Model.of("BulkFetchNotesResponse", new TypeReference<>() {});

    public static final Model<RelationshipDto> RELATIONSHIP = Model.of("Relationship", new TypeReference<>() {});
    public static final Model<ListingDto<RelationshipDto>> RELATIONSHIP_LISTING =
            Model.of("RelationshipListing", new TypeReference<>() {});
    public static final Model<CursorListingDto<RelationshipDto>> CURSOR_RELATIONSHIP_LISTING =
            Model.of("CursorRelationshipListing", new TypeReference<>() {});
    public static final Model<BulkRequestDto<RelationshipDto>> BULK_RELATIONSHIPS =
            Model.of("BulkRelationshipsRequest", new TypeReference<>() {});
    public static final Model<BulkResponseDto<RelationshipDto>> BULK_RELATIONSHIPS_ANSWER =
            Model.of("BulkRelationshipsResponse", new TypeReference<>() {});
    public static final Model<BulkResponseDto<RelationshipDto>> BULK_RELATIONSHIPS_FETCHED =
            Model.of("BulkFetchRelationshipsResponse", new TypeReference<>() {});

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
    public static final Model<SessionListingDto> SESSION_LISTING = Model.of("SessionListing", new TypeReference<>() {});
    public static final Model<ReverseWhitepagesLookupResultDto> MATCHES =
            Model.of("ReverseWhitepagesLookupResult", new TypeReference<>() {});
    public static final Model<DataSchemaDto> SCHEMA = Model.of("DataSchema", new TypeReference<>() {});
    public static final Model<EntityListingDto<DataSchemaDto>> SCHEMA_LISTING =
            Model.of("DataSchemaListing", new TypeReference<>() {});

    public static final Model<ErrorBodyDto> ERROR = Model.of("ErrorBody", new TypeReference<>() {});

    private Models() {}
}
