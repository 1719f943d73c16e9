package org.externalcontacts.wire.internal.contact;

import java.util.List;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.address.ContactAddressDto;
import org.externalcontacts.wire.internal.address.FacebookIdDto;
import org.externalcontacts.wire.internal.address.LineIdDto;
import org.externalcontacts.wire.internal.address.PhoneNumberDto;
import org.externalcontacts.wire.internal.address.TwitterIdDto;
import org.externalcontacts.wire.internal.address.WhatsAppIdDto;
import org.externalcontacts.wire.internal.merge.MergeOperationDto;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.schema.DataSchemaDto;
import org.jspecify.annotations.Nullable;

/** A contact: in requests what a caller may write, in answers all of it. */
public record ExternalContactDto(
        @Nullable String id,
        @Nullable String firstName,
        @Nullable String middleName,
        @Nullable String lastName,
        @Nullable String salutation,
        @Nullable String title,
        @Nullable PhoneNumberDto workPhone,
        @Nullable PhoneNumberDto cellPhone,
        @Nullable PhoneNumberDto homePhone,
        @Nullable PhoneNumberDto otherPhone,
        @Nullable String workEmail,
        @Nullable String personalEmail,
        @Nullable String otherEmail,
        @Nullable ContactAddressDto address,
        @Nullable TwitterIdDto twitterId,
        @Nullable LineIdDto lineId,
        @Nullable WhatsAppIdDto whatsAppId,
        @Nullable FacebookIdDto facebookId,
        @Nullable String modifyDate,
        @Nullable String createDate,
        @Nullable ExternalOrganizationDto externalOrganization,
        @Nullable Boolean surveyOptOut,
        @Nullable String externalSystemUrl,
        @Nullable DataSchemaDto schema,
        CustomValue.@Nullable Members customFields,
        @Nullable List<ExternalDataSourceDto> externalDataSources,
        @Nullable String type,
        @Nullable EntityRefDto canonicalContact,
        @Nullable List<EntityRefDto> mergeSet,
        @Nullable List<EntityRefDto> mergedFrom,
        @Nullable EntityRefDto mergedTo,
        @Nullable MergeOperationDto mergeOperation,
        @Nullable String selfUri) {}
