package org.externalcontacts.wire.internal.contact;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.wire.internal.address.AddressReader;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.organization.OrganizationReader;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.schema.CustomFieldsMapper;
import org.jspecify.annotations.Nullable;

/** Reads contacts: what callers write, and what the platform answers. */
public final class ContactReader {

    private ContactReader() {}

    /** What a caller wrote; all else in the body is passed over (BEHAVIOUR 2.8, 2.9). */
    public static ContactProfile profile(ExternalContactDto dto, Reading reading) {
        return new ContactProfile(
                PersonName.builder()
                        .first(dto.firstName())
                        .middle(dto.middleName())
                        .last(dto.lastName())
                        .salutation(dto.salutation())
                        .build(),
                Option.of(dto.title()),
                PhoneNumbers.builder()
                        .work(AddressReader.phone(dto.workPhone()))
                        .cell(AddressReader.phone(dto.cellPhone()))
                        .home(AddressReader.phone(dto.homePhone()))
                        .other(AddressReader.phone(dto.otherPhone()))
                        .build(),
                EmailAddresses.builder()
                        .work(dto.workEmail())
                        .personal(dto.personalEmail())
                        .other(dto.otherEmail())
                        .build(),
                AddressReader.postal(dto.address()),
                new SocialIds(
                        AddressReader.twitter(dto.twitterId()),
                        AddressReader.line(dto.lineId()),
                        AddressReader.whatsApp(dto.whatsAppId()),
                        AddressReader.facebook(dto.facebookId())),
                organizationId(dto.externalOrganization(), reading),
                Option.of(dto.surveyOptOut()),
                Option.of(dto.externalSystemUrl()),
                CustomFieldsMapper.read(dto.schema(), dto.customFields(), reading));
    }

    /** A contact of an answer; none if what makes it one is missing, which the reading remembers. */
    public static Option<Contact> contact(ExternalContactDto dto, Reading reading) {
        return view(dto, reading).map(ContactView::contact);
    }

    /** A contact of an answer, with what was asked for. */
    public static Option<ContactView> view(ExternalContactDto dto, Reading reading) {
        Option<ContactId> id = reading.requiredId("id", dto.id(), ContactId::of);
        Option<String> type = reading.required("type", dto.type());
        Option<Instant> created = reading.requiredTime("createDate", dto.createDate());
        Option<Instant> modified = reading.requiredTime("modifyDate", dto.modifyDate());
        ContactProfile profile = profile(dto, reading);
        Option<MergeStatus> merge = MergeReader.mergeStatus(dto, reading);
        Option<Organization> organization = expanded(dto.externalOrganization(), reading);
        return reading.when(() -> new ContactView(
                new Contact(
                        id.get(),
                        ContactType.of(type.get()),
                        profile,
                        merge,
                        new AuditDates(created.get(), modified.get()),
                        Option.none()),
                organization,
                DataSources.read(dto.externalDataSources())));
    }

    private static Option<OrganizationId> organizationId(@Nullable ExternalOrganizationDto dto, Reading reading) {
        return dto == null
                ? Option.none()
                : reading.part(inner -> inner.requiredId("externalOrganization.id", dto.id(), OrganizationId::of));
    }

    /** A reference holds the id alone; whoever sees more, sees the organization. */
    private static Option<Organization> expanded(@Nullable ExternalOrganizationDto dto, Reading reading) {
        return dto == null || dto.createDate() == null
                ? Option.none()
                : reading.part(outer ->
                        outer.within("externalOrganization", inner -> OrganizationReader.organization(dto, inner)));
    }
}
