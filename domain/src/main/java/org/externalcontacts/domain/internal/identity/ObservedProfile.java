package org.externalcontacts.domain.internal.identity;

import io.vavr.collection.List;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;

/** What a contact looks like that an interaction made: its identifiers, put into the fields that imply them. */
public final class ObservedProfile {

    private ObservedProfile() {}

    /** Identified when anything personal is known, else Ephemeral (rules 1.3, 1.4, 20.7). */
    public static ContactType type(List<Identifier> identifiers) {
        return identifiers.exists(Identifier::isPersonal) ? ContactType.IDENTIFIED : ContactType.EPHEMERAL;
    }

    /**
     * The profile of an observed contact. Phones fill other, cell, home, work and e-mails other, personal, work, in this
     * order: an interaction does not say that it is of the office. What finds no field, or fits none, stays an identifier: a
     * WhatsApp account that is not a number with its country would be read as another one in its field.
     */
    public static ContactProfile of(List<Identifier> identifiers) {
        List<String> phones = values(identifiers, IdentifierType.PHONE);
        List<String> emails = values(identifiers, IdentifierType.EMAIL);
        ContactProfile.Builder profile = ContactProfile.builder()
                .phones(PhoneNumbers.builder()
                        .work(phones.drop(3).headOption().map(PhoneNumber::of))
                        .cell(phones.drop(1).headOption().map(PhoneNumber::of))
                        .home(phones.drop(2).headOption().map(PhoneNumber::of))
                        .other(phones.headOption().map(PhoneNumber::of))
                        .build())
                .emails(EmailAddresses.builder()
                        .work(emails.drop(2).headOption())
                        .personal(emails.drop(1).headOption())
                        .other(emails.headOption())
                        .build());
        values(identifiers, IdentifierType.SOCIAL_TWITTER)
                .map(ObservedProfile::twitter)
                .find(ObservedProfile::isValid)
                .forEach(profile::twitter);
        values(identifiers, IdentifierType.SOCIAL_LINE).headOption().forEach(id -> profile.line(LineId.of(id)));
        values(identifiers, IdentifierType.SOCIAL_FACEBOOK)
                .headOption()
                .forEach(id -> profile.facebook(FacebookId.of(id)));
        values(identifiers, IdentifierType.SOCIAL_WHATSAPP)
                .find(ObservedProfile::isDigits)
                .forEach(number -> profile.whatsApp(WhatsAppId.of("+" + number)));
        return profile.build();
    }

    private static TwitterId twitter(String value) {
        return isDigits(value) ? TwitterId.ofId(value) : TwitterId.ofScreenName(value);
    }

    private static boolean isDigits(String value) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isValid(TwitterId account) {
        InputCheck check = new InputCheck();
        account.check("twitterId", check);
        return check.violations().isEmpty();
    }

    private static List<String> values(List<Identifier> identifiers, IdentifierType type) {
        return identifiers.filter(identifier -> identifier.type().equals(type)).map(Identifier::value);
    }
}
