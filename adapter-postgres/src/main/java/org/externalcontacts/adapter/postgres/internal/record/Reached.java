package org.externalcontacts.adapter.postgres.internal.record;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.internal.address.Mailbox;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** Every value by which {@link LookupValue} reaches a record, so that it is found in an index (rule 5.6). */
public final class Reached {

    private Reached() {}

    /** The phones, addresses and handle of a contact. */
    public static List<LookupValue> by(ContactProfile profile) {
        return phones(profile.phones().all())
                .appendAll(profile.emails()
                        .all()
                        .map(email -> new LookupValue(LookupValue.Kind.EMAIL, Mailbox.normal(email))))
                .appendAll(handle(profile.social().twitter()));
    }

    /** The numbers and handle of an organization. */
    public static List<LookupValue> by(OrganizationProfile profile) {
        return phones(profile.phoneNumber().toList().appendAll(profile.faxNumber()))
                .appendAll(handle(profile.twitter()));
    }

    private static List<LookupValue> phones(List<PhoneNumber> numbers) {
        return numbers.flatMap(PhoneNumber::e164).map(number -> new LookupValue(LookupValue.Kind.PHONE, number));
    }

    private static List<LookupValue> handle(Option<TwitterId> account) {
        return account.flatMap(TwitterId::handle)
                .map(handle -> new LookupValue(LookupValue.Kind.TWITTER, handle))
                .toList();
    }
}
