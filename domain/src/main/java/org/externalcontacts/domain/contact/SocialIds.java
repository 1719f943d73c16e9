package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.internal.Present;

/** The accounts of a contact on social networks. An account with nothing in it counts as absent. */
public record SocialIds(
        Option<TwitterId> twitter, Option<LineId> line, Option<WhatsAppId> whatsApp, Option<FacebookId> facebook)
        implements PersonalData {

    private static final SocialIds EMPTY = new SocialIds(Option.none(), Option.none(), Option.none(), Option.none());

    public SocialIds {
        twitter = Present.only(twitter).filter(account -> !account.isEmpty());
        line = Present.only(line).filter(account -> !account.isEmpty());
        whatsApp = Present.only(whatsApp).filter(account -> !account.isEmpty());
        facebook = Present.only(facebook).filter(account -> !account.isEmpty());
    }

    /** The number of the WhatsApp account, if there is one. */
    List<PhoneNumber> numbers() {
        return whatsApp.flatMap(WhatsAppId::phoneNumber).toList();
    }

    /** No account at all. */
    public static SocialIds empty() {
        return EMPTY;
    }

    /** The normalised accounts as stored. */
    SocialIds read(PhoneReader reader, SocialIds stored) {
        return equals(EMPTY)
                ? this
                : new SocialIds(
                        twitter.map(TwitterId::written),
                        line,
                        whatsApp.map(account -> account.read(reader, stored.numbers())),
                        facebook);
    }

    void check(InputCheck check) {
        twitter.forEach(account -> account.check("twitterId", check));
        line.forEach(account -> account.check("lineId", check));
        whatsApp.forEach(account -> account.check("whatsAppId", check));
        facebook.forEach(account -> account.check("facebookId", check));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
