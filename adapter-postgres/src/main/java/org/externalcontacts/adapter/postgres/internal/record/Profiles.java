package org.externalcontacts.adapter.postgres.internal.record;

import io.vavr.control.Option;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.organization.OrganizationForm;

/** Profiles of contacts and organizations as JSON, without what has a column of its own. */
public final class Profiles {

    private static final ProfileJson<Contact, ContactProfile> CONTACT =
            new ProfileJson<>(Model.of("ExternalContact", ContactForm.FORM), ContactForm::body, ContactForm::profile);

    private static final ProfileJson<Organization, OrganizationProfile> ORGANIZATION = new ProfileJson<>(
            Model.of("ExternalOrganization", OrganizationForm.FORM), OrganizationForm::body, OrganizationForm::profile);

    private Profiles() {}

    /** The JSON of a contact's profile. */
    public static String json(ContactProfile profile) {
        return CONTACT.write(profile);
    }

    /** The same, in place of the JSON that was read, if it was, whose members that this version does not know stay. */
    public static String json(ContactProfile profile, Option<byte[]> stored) {
        return CONTACT.write(profile, stored);
    }

    /** The profile of a contact in its JSON. */
    public static ContactProfile contact(byte[] json) {
        return CONTACT.read(json);
    }

    /** The JSON of an organization's profile. */
    public static String json(OrganizationProfile profile) {
        return ORGANIZATION.write(profile);
    }

    /** The same, in place of the JSON that was read, if it was, whose members that this version does not know stay. */
    public static String json(OrganizationProfile profile, Option<byte[]> stored) {
        return ORGANIZATION.write(profile, stored);
    }

    /** The profile of an organization in its JSON. */
    public static OrganizationProfile organization(byte[] json) {
        return ORGANIZATION.read(json);
    }
}
