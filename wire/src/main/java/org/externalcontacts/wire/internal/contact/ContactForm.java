package org.externalcontacts.wire.internal.contact;

import io.vavr.control.Option;
import java.time.Instant;
import java.util.List;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.domain.schema.SchemaTarget;
import org.externalcontacts.wire.internal.address.AddressForms;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Fields;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.externalcontacts.wire.internal.schema.CustomFieldsForm;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.jspecify.annotations.Nullable;

/** Contacts: in requests what a caller may write, in answers all of it. */
public final class ContactForm {

    /** The members of a contact. */
    public static final BodyForm<Contact> FORM = new BodyForm<>();

    /** Its id. */
    public static final Member<Contact, String> ID = FORM.text("id");

    private static final Fields<Contact, PersonName, PersonName.Builder> NAME = new Fields<
                    Contact, PersonName, PersonName.Builder>(FORM)
            .text("firstName", PersonName::first, PersonName.Builder::first)
            .text("middleName", PersonName::middle, PersonName.Builder::middle)
            .text("lastName", PersonName::last, PersonName.Builder::last)
            .text("salutation", PersonName::salutation, PersonName.Builder::salutation);

    private static final Member<Contact, String> TITLE = FORM.text("title");

    private static final Fields<Contact, PhoneNumbers, PhoneNumbers.Builder> PHONES = new Fields<
                    Contact, PhoneNumbers, PhoneNumbers.Builder>(FORM)
            .part("workPhone", AddressForms.PHONE, PhoneNumbers::work, PhoneNumbers.Builder::work)
            .part("cellPhone", AddressForms.PHONE, PhoneNumbers::cell, PhoneNumbers.Builder::cell)
            .part("homePhone", AddressForms.PHONE, PhoneNumbers::home, PhoneNumbers.Builder::home)
            .part("otherPhone", AddressForms.PHONE, PhoneNumbers::other, PhoneNumbers.Builder::other);

    private static final Fields<Contact, EmailAddresses, EmailAddresses.Builder> EMAILS = new Fields<
                    Contact, EmailAddresses, EmailAddresses.Builder>(FORM)
            .text("workEmail", EmailAddresses::work, EmailAddresses.Builder::work)
            .text("personalEmail", EmailAddresses::personal, EmailAddresses.Builder::personal)
            .text("otherEmail", EmailAddresses::other, EmailAddresses.Builder::other);

    private static final Fields<Contact, ContactProfile, ContactProfile.Builder> ACCOUNTS = new Fields<
                    Contact, ContactProfile, ContactProfile.Builder>(FORM)
            .part(
                    "address",
                    AddressForms.POSTAL,
                    profile -> AddressForms.given(profile.address()),
                    (made, address) -> address.map(made::address).getOrElse(made))
            .part(
                    "twitterId",
                    AddressForms.TWITTER,
                    profile -> profile.social().twitter(),
                    (made, account) -> account.map(made::twitter).getOrElse(made))
            .part(
                    "lineId",
                    AddressForms.LINE,
                    profile -> profile.social().line(),
                    (made, account) -> account.map(made::line).getOrElse(made))
            .part(
                    "whatsAppId",
                    AddressForms.WHATS_APP,
                    profile -> profile.social().whatsApp(),
                    (made, account) -> account.map(made::whatsApp).getOrElse(made))
            .part(
                    "facebookId",
                    AddressForms.FACEBOOK,
                    profile -> profile.social().facebook(),
                    (made, account) -> account.map(made::facebook).getOrElse(made));

    private static final Member<Contact, String> MODIFIED = FORM.text("modifyDate");
    private static final Member<Contact, String> CREATED = FORM.text("createDate");
    private static final Member<Contact, Body<Organization>> ORGANIZATION =
            FORM.body("externalOrganization", OrganizationForm.FORM);

    private static final Fields<Contact, ContactProfile, ContactProfile.Builder> SETTINGS = new Fields<
                    Contact, ContactProfile, ContactProfile.Builder>(FORM)
            .flag("surveyOptOut", ContactProfile::surveyOptOut, ContactProfile.Builder::surveyOptOut)
            .text("externalSystemUrl", ContactProfile::externalSystemUrl, ContactProfile.Builder::externalSystemUrl);

    private static final Member<Contact, Body<DataSchema>> SCHEMA = FORM.body("schema", SchemaForm.FORM);
    private static final Member<Contact, CustomValue.Members> CUSTOM_FIELDS = FORM.values("customFields");
    private static final Member<Contact, List<@Nullable ExternalDataSourceDto>> SOURCES =
            FORM.objects("externalDataSources", ExternalDataSourceDto.class);
    private static final Member<Contact, String> TYPE = FORM.text("type");
    private static final MergeForm MERGE = new MergeForm(FORM);
    private static final Member<Contact, String> SELF = FORM.text("selfUri");

    private ContactForm() {}

    /** The contact for answers, with the requested expansions. */
    public static Body<Contact> body(ContactView view) {
        Contact contact = view.contact();
        Body<Contact> body = body(contact.profile())
                .put(ID, contact.id().text())
                .put(MODIFIED, Times.text(contact.dates().modified()))
                .put(CREATED, Times.text(contact.dates().created()))
                .put(SOURCES, DataSources.dtos(view.externalDataSources()))
                .put(TYPE, contact.type().text())
                .put(SELF, SelfUris.of(contact.id()));
        // The id only, unless the organization was asked for (rule 2.6).
        view.organization().forEach(organization -> body.put(ORGANIZATION, OrganizationForm.body(organization)));
        contact.merge().forEach(merge -> MERGE.write(merge, body));
        return body;
    }

    /** The contact for answers. */
    public static Body<Contact> body(Contact contact) {
        return body(ContactView.of(contact));
    }

    /** What a caller may write, for requests. */
    public static Body<Contact> body(ContactProfile profile) {
        Body<Contact> body = FORM.empty()
                .put(TITLE, profile.title().getOrNull())
                .put(
                        ORGANIZATION,
                        profile.organization().map(OrganizationForm::reference).getOrNull())
                .put(SCHEMA, CustomFieldsForm.schema(SchemaTarget.CONTACT, profile.customFields()))
                .put(CUSTOM_FIELDS, CustomFieldsForm.values(profile.customFields()));
        NAME.write(profile.name(), body);
        PHONES.write(profile.phones(), body);
        EMAILS.write(profile.emails(), body);
        ACCOUNTS.write(profile, body);
        return SETTINGS.write(profile, body);
    }

    /** What a caller wrote; all else in the body is passed over (rules 2.8, 2.9). */
    public static ContactProfile profile(Body<Contact> body, ReadContext reading) {
        ContactProfile.Builder profile = ContactProfile.builder()
                .name(NAME.read(body, PersonName.builder(), reading).build())
                .title(Option.of(body.get(TITLE)))
                .phones(PHONES.read(body, PhoneNumbers.builder(), reading).build())
                .emails(EMAILS.read(body, EmailAddresses.builder(), reading).build());
        ACCOUNTS.read(body, profile, reading);
        return SETTINGS.read(body, profile, reading)
                .organization(organizationId(body.get(ORGANIZATION), reading))
                .customFields(CustomFieldsForm.read(body.get(SCHEMA), body.get(CUSTOM_FIELDS), reading))
                .build();
    }

    /** A contact of an answer; none, with a violation, if a required member is missing. */
    public static Option<Contact> contact(Body<Contact> body, ReadContext reading) {
        return view(body, reading).map(ContactView::contact);
    }

    /** A contact of an answer, with what was asked for. */
    public static Option<ContactView> view(Body<Contact> body, ReadContext reading) {
        Option<ContactId> id = reading.requiredId("id", body.get(ID), ContactId::of);
        Option<String> type = reading.required("type", body.get(TYPE));
        Option<Instant> created = reading.requiredTime("createDate", body.get(CREATED));
        Option<Instant> modified = reading.requiredTime("modifyDate", body.get(MODIFIED));
        ContactProfile profile = profile(body, reading);
        Option<MergeStatus> merge = MERGE.read(body, body.get(ID), reading);
        Option<Organization> organization = expanded(body.get(ORGANIZATION), reading);
        return reading.when(() -> new ContactView(
                new Contact(
                        id.get(),
                        ContactType.of(type.get()),
                        profile,
                        merge,
                        new AuditDates(created.get(), modified.get()),
                        Option.none()),
                organization,
                DataSources.read(body.get(SOURCES))));
    }

    private static Option<OrganizationId> organizationId(@Nullable Body<Organization> body, ReadContext reading) {
        return body == null
                ? Option.none()
                : reading.part(inner ->
                        inner.requiredId("externalOrganization.id", body.get(OrganizationForm.ID), OrganizationId::of));
    }

    private static Option<Organization> expanded(@Nullable Body<Organization> body, ReadContext reading) {
        return body == null || OrganizationForm.isReference(body)
                ? Option.none()
                : reading.part(outer ->
                        outer.within("externalOrganization", inner -> OrganizationForm.organization(body, inner)));
    }
}
