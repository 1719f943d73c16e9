package org.externalcontacts.wire.internal.contact;

import io.vavr.control.Option;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStanding;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.address.AddressMapper;
import org.externalcontacts.wire.internal.address.PhoneNumberDto;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.merge.MergeOperationDto;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.organization.OrganizationMapper;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.externalcontacts.wire.internal.schema.CustomFieldsMapper;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Writes contacts. */
@Mapper(
        config = WireMapping.class,
        uses = {AddressMapper.class, CustomFieldsMapper.class, SelfUris.class, DataSources.class})
public interface ContactMapper {

    /** The one mapper; it has no state. */
    ContactMapper INSTANCE = Mappers.getMapper(ContactMapper.class);

    /** The contact as answers carry it. */
    @Mapping(target = "firstName", source = "profile.name", qualifiedByName = "firstName")
    @Mapping(target = "middleName", source = "profile.name", qualifiedByName = "middleName")
    @Mapping(target = "lastName", source = "profile.name", qualifiedByName = "lastName")
    @Mapping(target = "salutation", source = "profile.name", qualifiedByName = "salutation")
    @Mapping(target = "title", source = "profile.title")
    @Mapping(target = "workPhone", source = "profile.phones", qualifiedByName = "workPhone")
    @Mapping(target = "cellPhone", source = "profile.phones", qualifiedByName = "cellPhone")
    @Mapping(target = "homePhone", source = "profile.phones", qualifiedByName = "homePhone")
    @Mapping(target = "otherPhone", source = "profile.phones", qualifiedByName = "otherPhone")
    @Mapping(target = "workEmail", source = "profile.emails", qualifiedByName = "workEmail")
    @Mapping(target = "personalEmail", source = "profile.emails", qualifiedByName = "personalEmail")
    @Mapping(target = "otherEmail", source = "profile.emails", qualifiedByName = "otherEmail")
    @Mapping(target = "address", source = "profile.address")
    @Mapping(target = "twitterId", source = "profile.social.twitter")
    @Mapping(target = "lineId", source = "profile.social.line")
    @Mapping(target = "whatsAppId", source = "profile.social.whatsApp")
    @Mapping(target = "facebookId", source = "profile.social.facebook")
    @Mapping(target = "modifyDate", source = "stamps.modified")
    @Mapping(target = "createDate", source = "stamps.created")
    @Mapping(target = "externalOrganization", source = ".", qualifiedByName = "organization")
    @Mapping(target = "surveyOptOut", source = "profile.surveyOptOut")
    @Mapping(target = "externalSystemUrl", source = "profile.externalSystemUrl")
    @Mapping(target = "schema", source = "profile.customFields", qualifiedByName = "schemaOfContact")
    @Mapping(target = "customFields", source = "profile.customFields")
    @Mapping(target = "canonicalContact", source = "merge", qualifiedByName = "canonical")
    @Mapping(target = "mergeSet", source = "merge", qualifiedByName = "mergeSet")
    @Mapping(target = "mergedFrom", source = "merge", qualifiedByName = "mergedFrom")
    @Mapping(target = "mergedTo", source = "merge", qualifiedByName = "mergedTo")
    @Mapping(target = "mergeOperation", source = "merge", qualifiedByName = "mergeOperation")
    @Mapping(target = "selfUri", source = "id", qualifiedByName = "selfUri")
    ExternalContactDto dto(Contact contact);

    /** What a caller may write, as requests carry it. */
    @Mapping(target = "firstName", source = "name", qualifiedByName = "firstName")
    @Mapping(target = "middleName", source = "name", qualifiedByName = "middleName")
    @Mapping(target = "lastName", source = "name", qualifiedByName = "lastName")
    @Mapping(target = "salutation", source = "name", qualifiedByName = "salutation")
    @Mapping(target = "workPhone", source = "phones", qualifiedByName = "workPhone")
    @Mapping(target = "cellPhone", source = "phones", qualifiedByName = "cellPhone")
    @Mapping(target = "homePhone", source = "phones", qualifiedByName = "homePhone")
    @Mapping(target = "otherPhone", source = "phones", qualifiedByName = "otherPhone")
    @Mapping(target = "workEmail", source = "emails", qualifiedByName = "workEmail")
    @Mapping(target = "personalEmail", source = "emails", qualifiedByName = "personalEmail")
    @Mapping(target = "otherEmail", source = "emails", qualifiedByName = "otherEmail")
    @Mapping(target = "twitterId", source = "social.twitter")
    @Mapping(target = "lineId", source = "social.line")
    @Mapping(target = "whatsAppId", source = "social.whatsApp")
    @Mapping(target = "facebookId", source = "social.facebook")
    @Mapping(target = "externalOrganization", source = "organization", qualifiedByName = "organizationId")
    @Mapping(target = "schema", source = "customFields", qualifiedByName = "schemaOfContact")
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "type", ignore = true)
    @Mapping(target = "modifyDate", ignore = true)
    @Mapping(target = "createDate", ignore = true)
    @Mapping(target = "externalDataSources", ignore = true)
    @Mapping(target = "canonicalContact", ignore = true)
    @Mapping(target = "mergeSet", ignore = true)
    @Mapping(target = "mergedFrom", ignore = true)
    @Mapping(target = "mergedTo", ignore = true)
    @Mapping(target = "mergeOperation", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    ExternalContactDto dto(ContactProfile profile);

    /** Its id only, unless the organization was asked for (BEHAVIOUR 2.6). */
    @Named("organization")
    default @Nullable ExternalOrganizationDto organization(Contact contact) {
        return contact.expandedOrganization()
                .map(OrganizationMapper.INSTANCE::dto)
                .getOrElse(() -> organizationId(contact.profile().organization()));
    }

    @Named("organizationId")
    default @Nullable ExternalOrganizationDto organizationId(Option<OrganizationId> organization) {
        return organization.map(OrganizationMapper.INSTANCE::reference).getOrNull();
    }

    @Named("canonical")
    default @Nullable EntityRefDto canonical(Option<MergeStanding> merge) {
        return merge.map(MergeStanding::canonical).map(this::reference).getOrNull();
    }

    @Named("mergeSet")
    default java.util.@Nullable List<EntityRefDto> mergeSet(Option<MergeStanding> merge) {
        return merge.map(MergeStanding::mergeSet)
                .map(members -> OptionMapping.each(members, this::reference))
                .getOrNull();
    }

    @Named("mergedFrom")
    default java.util.@Nullable List<EntityRefDto> mergedFrom(Option<MergeStanding> merge) {
        return merge.map(MergeStanding::mergedFrom)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> OptionMapping.each(parts, this::reference))
                .getOrNull();
    }

    @Named("mergedTo")
    default @Nullable EntityRefDto mergedTo(Option<MergeStanding> merge) {
        return merge.flatMap(MergeStanding::mergedTo).map(this::reference).getOrNull();
    }

    @Named("mergeOperation")
    default @Nullable MergeOperationDto mergeOperation(Option<MergeStanding> merge) {
        return merge.flatMap(MergeStanding::operation).map(this::dto).getOrNull();
    }

    @Mapping(target = "sourceContact", source = "source")
    @Mapping(target = "targetContact", source = "target")
    @Mapping(target = "resultingContact", source = "result")
    MergeOperationDto dto(MergeOperation operation);

    /** A reference to a contact. */
    default EntityRefDto reference(ContactId id) {
        return new EntityRefDto(id.text(), SelfUris.of(id));
    }

    @Named("firstName")
    static @Nullable String firstName(PersonName name) {
        return name.first().getOrNull();
    }

    @Named("middleName")
    static @Nullable String middleName(PersonName name) {
        return name.middle().getOrNull();
    }

    @Named("lastName")
    static @Nullable String lastName(PersonName name) {
        return name.last().getOrNull();
    }

    @Named("salutation")
    static @Nullable String salutation(PersonName name) {
        return name.salutation().getOrNull();
    }

    @Named("workPhone")
    static @Nullable PhoneNumberDto workPhone(PhoneNumbers phones) {
        return AddressMapper.INSTANCE.phone(phones.work());
    }

    @Named("cellPhone")
    static @Nullable PhoneNumberDto cellPhone(PhoneNumbers phones) {
        return AddressMapper.INSTANCE.phone(phones.cell());
    }

    @Named("homePhone")
    static @Nullable PhoneNumberDto homePhone(PhoneNumbers phones) {
        return AddressMapper.INSTANCE.phone(phones.home());
    }

    @Named("otherPhone")
    static @Nullable PhoneNumberDto otherPhone(PhoneNumbers phones) {
        return AddressMapper.INSTANCE.phone(phones.other());
    }

    @Named("workEmail")
    static @Nullable String workEmail(EmailAddresses emails) {
        return emails.work().getOrNull();
    }

    @Named("personalEmail")
    static @Nullable String personalEmail(EmailAddresses emails) {
        return emails.personal().getOrNull();
    }

    @Named("otherEmail")
    static @Nullable String otherEmail(EmailAddresses emails) {
        return emails.other().getOrNull();
    }
}
