package org.externalcontacts.wire.internal.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.organization.Ticker;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.wire.internal.address.AddressReader;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.schema.CustomFieldsMapper;
import org.externalcontacts.wire.internal.trustor.TrustorReader;
import org.jspecify.annotations.Nullable;

/** Reads organizations: what callers write, and what the platform answers. */
public final class OrganizationReader {

    private OrganizationReader() {}

    /** What a caller wrote; all else in the body is passed over (BEHAVIOUR 2.8, 2.9). */
    public static OrganizationProfile profile(ExternalOrganizationDto dto, Reading reading) {
        return OrganizationProfile.builder()
                .name(dto.name())
                .companyType(dto.companyType())
                .industry(dto.industry())
                .primaryContact(reading.id("primaryContactId", dto.primaryContactId(), ContactId::of))
                .address(AddressReader.postal(dto.address()))
                .phoneNumber(AddressReader.phone(dto.phoneNumber()))
                .faxNumber(AddressReader.phone(dto.faxNumber()))
                .employeeCount(Option.of(dto.employeeCount()))
                .revenue(Option.of(dto.revenue()))
                .tags(OptionMapping.list(dto.tags()))
                .websites(OptionMapping.list(dto.websites()))
                .tickers(tickers(dto.tickers()))
                .twitter(AddressReader.twitter(dto.twitterId()))
                .externalSystemUrl(dto.externalSystemUrl())
                .customFields(CustomFieldsMapper.read(dto.schema(), dto.customFields(), reading))
                .build();
    }

    /** An organization of an answer; none if what makes it one is missing, which the reading remembers. */
    public static Option<Organization> organization(ExternalOrganizationDto dto, Reading reading) {
        return view(dto, reading).map(OrganizationView::organization);
    }

    /** An organization of an answer, with what was asked for. */
    public static Option<OrganizationView> view(ExternalOrganizationDto dto, Reading reading) {
        Option<OrganizationId> id = reading.requiredId("id", dto.id(), OrganizationId::of);
        Option<Instant> created = reading.requiredTime("createDate", dto.createDate());
        Option<Instant> modified = reading.requiredTime("modifyDate", dto.modifyDate());
        OrganizationProfile profile = profile(dto, reading);
        Option<Trustor> trustor = Option.of(dto.trustor())
                .flatMap(given ->
                        reading.part(outer -> outer.within("trustor", inner -> TrustorReader.trustor(given, inner))));
        return reading.when(() -> new OrganizationView(
                new Organization(id.get(), profile, new AuditDates(created.get(), modified.get())),
                trustor,
                DataSources.read(dto.externalDataSources())));
    }

    private static List<Ticker> tickers(java.util.@Nullable List<@Nullable TickerDto> tickers) {
        return OptionMapping.list(tickers)
                .map(ticker -> Ticker.builder()
                        .symbol(CleanText.orEmpty(ticker.symbol()))
                        .exchange(CleanText.orEmpty(ticker.exchange()))
                        .build());
    }
}
