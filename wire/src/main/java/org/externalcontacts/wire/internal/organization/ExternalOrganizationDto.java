package org.externalcontacts.wire.internal.organization;

import java.util.List;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.wire.internal.address.ContactAddressDto;
import org.externalcontacts.wire.internal.address.PhoneNumberDto;
import org.externalcontacts.wire.internal.address.TwitterIdDto;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.schema.DataSchemaDto;
import org.externalcontacts.wire.internal.trustor.TrustorDto;
import org.jspecify.annotations.Nullable;

/** An organization, or a reference to one that holds only its id. */
public record ExternalOrganizationDto(
        @Nullable String id,
        @Nullable String name,
        @Nullable String companyType,
        @Nullable String industry,
        @Nullable String primaryContactId,
        @Nullable ContactAddressDto address,
        @Nullable PhoneNumberDto phoneNumber,
        @Nullable PhoneNumberDto faxNumber,
        @Nullable Long employeeCount,
        @Nullable Long revenue,
        @Nullable List<String> tags,
        @Nullable List<String> websites,
        @Nullable List<TickerDto> tickers,
        @Nullable TwitterIdDto twitterId,
        @Nullable String externalSystemUrl,
        @Nullable String modifyDate,
        @Nullable String createDate,
        @Nullable TrustorDto trustor,
        @Nullable DataSchemaDto schema,
        CustomValue.@Nullable Members customFields,
        @Nullable List<ExternalDataSourceDto> externalDataSources,
        @Nullable String selfUri) {

    /** A reference to an organization. */
    public static ExternalOrganizationDto reference(String id, String selfUri) {
        return new ExternalOrganizationDto(
                id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, selfUri);
    }
}
