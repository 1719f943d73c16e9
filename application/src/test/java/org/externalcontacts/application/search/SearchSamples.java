package org.externalcontacts.application.search;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** Records that the tests of this package share. */
final class SearchSamples {

    static final Instant NOW = Instant.parse("2023-06-22T10:15:30Z");
    static final PhoneReader PHONES = new LibPhoneNumberReader(LibPhoneNumberReader.DEFAULT_REGION);

    private SearchSamples() {}

    /** A contact of this profile, as it is stored. */
    static Contact contact(ContactProfile profile) {
        return contact(new UUID(0, 1), profile);
    }

    static Contact contact(UUID id, ContactProfile profile) {
        return Contact.made(
                new ContactId(id),
                ContactType.CURATED,
                profile.validated(PHONES).get(),
                NOW);
    }

    static Contact named(String first, String last) {
        return contact(ContactProfile.builder().name(PersonName.of(first, last)).build());
    }

    static Organization organization(OrganizationProfile profile) {
        return organization(new UUID(0, 1), profile);
    }

    static Organization organization(UUID id, OrganizationProfile profile) {
        return Organization.made(
                new OrganizationId(id), profile.validated(PHONES).get(), NOW);
    }

    static Words words(Contact contact) {
        return Words.of(contact, fields -> List.empty());
    }

    static boolean finds(String typed, Words words) {
        return SearchText.of(typed, PHONES).matches(words);
    }

    static boolean finds(String typed, Contact contact) {
        return finds(typed, words(contact));
    }
}
