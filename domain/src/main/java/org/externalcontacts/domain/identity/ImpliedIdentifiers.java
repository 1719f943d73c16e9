package org.externalcontacts.domain.identity;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.SocialIds;
import org.externalcontacts.domain.internal.address.Mailbox;

/** Which identifiers the fields of a contact imply (rules 3.3, 3.9). No field implies a cookie. */
public final class ImpliedIdentifiers {

    private ImpliedIdentifiers() {}

    /**
     * The identifiers of a stored profile in normal form, each once, in the order of the fields. An e-mail field may hold more
     * than an identifier can (rule 2.1); a value that is too long implies none.
     */
    public static List<Identifier> of(ContactProfile stored) {
        return phones(stored.phones().all())
                .appendAll(emails(stored.emails().all()))
                .appendAll(social(stored.social()))
                .filter(Identifier::isShortEnough)
                .distinct();
    }

    private static List<Identifier> phones(List<PhoneNumber> numbers) {
        return numbers.flatMap(PhoneNumber::e164).map(Identifier::phone);
    }

    private static List<Identifier> emails(List<String> addresses) {
        return addresses.map(address -> Identifier.email(Mailbox.normal(address)));
    }

    private static List<Identifier> social(SocialIds accounts) {
        if (accounts.equals(SocialIds.empty())) {
            return List.empty();
        }
        Option<String> twitter =
                accounts.twitter().flatMap(account -> account.id().orElse(account::screenName));
        Option<String> whatsApp = accounts.whatsApp()
                .flatMap(account -> account.phoneNumber().flatMap(PhoneNumber::e164))
                .map(e164 -> e164.substring(1));
        return typed(IdentifierType.SOCIAL_TWITTER, twitter.toList())
                .appendAll(typed(
                        IdentifierType.SOCIAL_LINE, accounts.line().toList().flatMap(account -> account.ids())))
                .appendAll(typed(
                        IdentifierType.SOCIAL_FACEBOOK,
                        accounts.facebook().toList().flatMap(account -> account.ids())))
                .appendAll(typed(IdentifierType.SOCIAL_WHATSAPP, whatsApp.toList()));
    }

    private static List<Identifier> typed(IdentifierType type, List<String> values) {
        return values.map(value -> new Identifier(type, value));
    }
}
