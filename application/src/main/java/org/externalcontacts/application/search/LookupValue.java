package org.externalcontacts.application.search;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.address.Mailbox;
import org.externalcontacts.domain.organization.OrganizationProfile;

/**
 * A phone number, e-mail address or Twitter handle to look up in the reverse white pages: exactly, whichever field holds it (rule 5.6).
 *
 * @param kind what the value is
 * @param value in normal form: E.164, e-mail as its mailbox is compared, or lower-case handle without @
 */
public record LookupValue(Kind kind, String value) implements PersonalData {

    /** What can be looked for. */
    public enum Kind {
        EMAIL,
        PHONE,
        TWITTER
    }

    private static final int LONGEST = 256;

    /** Reads what was typed: a phone that names its country, an e-mail address, or a Twitter handle. */
    public static Validation<Seq<Violation>, LookupValue> of(String typed, PhoneReader phones) {
        String text = CleanText.orEmpty(typed);
        InputCheck check = new InputCheck().requiredText("lookupVal", CleanText.of(text), LONGEST);
        if (!check.violations().isEmpty()) {
            return Validation.invalid(check.violations());
        }
        Option<PhoneReader.Reading> phone = phones.read(text).filter(PhoneReader.Reading::namesCountry);
        if (phone.isDefined()) {
            return Validation.valid(new LookupValue(Kind.PHONE, phone.get().e164()));
        }
        if (text.indexOf('@') > 0) {
            return check.email("lookupVal", Option.some(text))
                    .orElse(() -> new LookupValue(Kind.EMAIL, Mailbox.normal(text)));
        }
        return check.that(
                        isHandle(text),
                        "lookupVal",
                        Option.some(text),
                        "must be an e-mail address, a phone number with country code, or a Twitter handle")
                .orElse(() -> new LookupValue(Kind.TWITTER, TwitterId.bare(text)));
    }

    /** Whether this contact is reached so. */
    public boolean reaches(ContactProfile profile) {
        return switch (kind) {
            case EMAIL ->
                profile.emails().all().exists(email -> Mailbox.normal(email).equals(value));
            case PHONE -> profile.phones().all().exists(this::isThis);
            case TWITTER -> profile.social().twitter().exists(this::isThis);
        };
    }

    /** Whether this organization is reached so. */
    public boolean reaches(OrganizationProfile profile) {
        return switch (kind) {
            case EMAIL -> false;
            case PHONE ->
                profile.phoneNumber().exists(this::isThis)
                        || profile.faxNumber().exists(this::isThis);
            case TWITTER -> profile.twitter().exists(this::isThis);
        };
    }

    private static boolean isHandle(String text) {
        InputCheck check = new InputCheck();
        TwitterId.ofScreenName(text).check("lookupVal", check);
        return check.violations().isEmpty();
    }

    private boolean isThis(PhoneNumber number) {
        return number.e164().contains(value);
    }

    private boolean isThis(TwitterId account) {
        return account.handle().contains(value);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
