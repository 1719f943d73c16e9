package org.externalcontacts.wire.internal.contact;

import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
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

    /** The contact as answers carry it, with what was asked for. */
    @Mapping(target = "id", source = "contact.id")
    @Mapping(target = "type", source = "contact.type")
    @Mapping(target = "firstName", source = "contact.profile.name", qualifiedByName = "firstName")
    @Mapping(target = "middleName", source = "contact.profile.name", qualifiedByName = "middleName")
    @Mapping(target = "lastName", source = "contact.profile.name", qualifiedByName = "lastName")
    @Mapping(target = "salutation", source = "contact.profile.name", qualifiedByName = "salutation")
    @Mapping(target = "title", source = "contact.profile.title")
    @Mapping(target = "workPhone", source = "contact.profile.phones", qualifiedByName = "workPhone")
    @Mapping(target = "cellPhone", source = "contact.profile.phones", qualifiedByName = "cellPhone")
    @Mapping(target = "homePhone", source = "contact.profile.phones", qualifiedByName = "homePhone")
    @Mapping(target = "otherPhone", source = "contact.profile.phones", qualifiedByName = "otherPhone")
    @Mapping(target = "workEmail", source = "contact.profile.emails", qualifiedByName = "workEmail")
    @Mapping(target = "personalEmail", source = "contact.profile.emails", qualifiedByName = "personalEmail")
    @Mapping(target = "otherEmail", source = "contact.profile.emails", qualifiedByName = "otherEmail")
    @Mapping(target = "address", source = "contact.profile.address")
    @Mapping(target = "twitterId", source = "contact.profile.social.twitter")
    @Mapping(target = "lineId", source = "contact.profile.social.line")
    @Mapping(target = "whatsAppId", source = "contact.profile.social.whatsApp")
    @Mapping(target = "facebookId", source = "contact.profile.social.facebook")
    @Mapping(target = "modifyDate", source = "contact.dates.modified")
    @Mapping(target = "createDate", source = "contact.dates.created")
    @Mapping(target = "externalOrganization", source = ".", qualifiedByName = "organization")
    @Mapping(target = "surveyOptOut", source = "contact.profile.surveyOptOut")
    @Mapping(target = "externalSystemUrl", source = "contact.profile.externalSystemUrl")
    @Mapping(target = "schema", source = "contact.profile.customFields", qualifiedByName = "schemaOfContact")
    @Mapping(target = "customFields", source = "contact.profile.customFields")
    @Mapping(target = "canonicalContact", source = "contact.merge", qualifiedByName = "canonical")
    @Mapping(target = "mergeSet", source = "contact.merge", qualifiedByName = "mergeSet")
    @Mapping(target = "mergedFrom", source = "contact.merge", qualifiedByName = "mergedFrom")
    @Mapping(target = "mergedTo", source = "contact.merge", qualifiedByName = "mergedTo")
    @Mapping(target = "mergeOperation", source = "contact.merge", qualifiedByName = "mergeOperation")
    @Mapping(target = "selfUri", source = "contact.id", qualifiedByName = "selfUri")
    ExternalContactDto dto(ContactView view);

    /** The contact as answers carry it. */
    default ExternalContactDto dto(Contact contact) {
        return dto(ContactView.of(contact));
    }

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
    default @Nullable ExternalOrganizationDto organization(ContactView view) {
        return view.organization()
                .map(OrganizationMapper.INSTANCE::dto)
                .getOrElse(() -> organizationId(view.contact().profile().organization()));
    }

    @Named("organizationId")
    default @Nullable ExternalOrganizationDto organizationId(Option<OrganizationId> organization) {
        return organization.map(OrganizationMapper.INSTANCE::reference).getOrNull();
    }

    @Named("canonical")
    default @Nullable EntityRefDto canonical(Option<MergeStatus> merge) {
        return merge.map(MergeStatus::canonical).map(this::reference).getOrNull();
    }

    @Named("mergeSet")
    default java.util.@Nullable List<EntityRefDto> mergeSet(Option<MergeStatus> merge) {
        return merge.map(MergeStatus::mergeSet)
                .map(members -> OptionMapping.each(members, this::reference))
                .getOrNull();
    }

    @Named("mergedFrom")
    default java.util.@Nullable List<EntityRefDto> mergedFrom(Option<MergeStatus> merge) {
        return merge.map(MergeStatus::mergedFrom)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> OptionMapping.each(parts, this::reference))
                .getOrNull();
    }

    @Named("mergedTo")
    default @Nullable EntityRefDto mergedTo(Option<MergeStatus> merge) {
        return merge.flatMap(MergeStatus::mergedTo).map(this::reference).getOrNull();
    }

    @Named("mergeOperation")
    default @Nullable MergeOperationDto mergeOperation(Option<MergeStatus> merge) {
        return merge.flatMap(MergeStatus::operation).map(this::dto).getOrNull();
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
