package org.externalcontacts.adapter.postgres.internal.record;

import com.fasterxml.jackson.core.type.TypeReference;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.contact.ContactReader;
import org.externalcontacts.wire.internal.contact.ExternalContactDto;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.organization.OrganizationMapper;
import org.externalcontacts.wire.internal.organization.OrganizationReader;

/** Profiles of contacts and organizations as JSON, without what has a column of its own. */
public final class Profiles {

    private static final Body<ExternalContactDto, ContactProfile> CONTACT = new Body<>(
            Model.of("ExternalContact", new TypeReference<>() {}), ContactMapper.INSTANCE::dto, ContactReader::profile);

    private static final Body<ExternalOrganizationDto, OrganizationProfile> ORGANIZATION = new Body<>(
            Model.of("ExternalOrganization", new TypeReference<>() {}),
            OrganizationMapper.INSTANCE::dto,
            OrganizationReader::profile);

    private Profiles() {}

    /** The JSON of a contact's profile. */
    public static String json(ContactProfile profile) {
        return CONTACT.write(profile);
    }

    /** The profile of a contact in its JSON. */
    public static ContactProfile contact(byte[] json) {
        return CONTACT.read(json);
    }

    /** The JSON of an organization's profile. */
    public static String json(OrganizationProfile profile) {
        return ORGANIZATION.write(profile);
    }

    /** The profile of an organization in its JSON. */
    public static OrganizationProfile organization(byte[] json) {
        return ORGANIZATION.read(json);
    }
}
