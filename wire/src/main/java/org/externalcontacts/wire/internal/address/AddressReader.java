package org.externalcontacts.wire.internal.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.jspecify.annotations.Nullable;

/** Reads phone numbers, postal addresses and social accounts; nothing in them can fail to be read. */
public final class AddressReader {

    private AddressReader() {}

    /** The phone number; of a caller's, the engine takes only what a caller may write (BEHAVIOUR 2.2). */
    public static Option<PhoneNumber> phone(@Nullable PhoneNumberDto number) {
        return Option.of(number)
                .map(given -> PhoneNumber.builder()
                        .display(given.display())
                        .extension(given.extension())
                        .acceptsSms(given.acceptsSMS())
                        .userInput(given.userInput())
                        .e164(given.e164())
                        .countryCode(given.countryCode())
                        .build());
    }

    /** The address; an absent one is empty. */
    public static PostalAddress postal(@Nullable ContactAddressDto address) {
        return address == null
                ? PostalAddress.empty()
                : PostalAddress.builder()
                        .address1(address.address1())
                        .address2(address.address2())
                        .city(address.city())
                        .state(address.state())
                        .postalCode(address.postalCode())
                        .countryCode(address.countryCode())
                        .build();
    }

    /** The Twitter account. */
    public static Option<TwitterId> twitter(@Nullable TwitterIdDto account) {
        return Option.of(account)
                .map(given -> TwitterId.builder()
                        .id(given.id())
                        .name(given.name())
                        .screenName(given.screenName())
                        .verified(given.verified())
                        .profileUrl(given.profileUrl())
                        .build());
    }

    /** The LINE account. */
    public static Option<LineId> line(@Nullable LineIdDto account) {
        return Option.of(account)
                .map(given -> new LineId(
                        OptionMapping.list(given.ids()).map(id -> CleanText.orEmpty(id.userId())),
                        Option.of(given.displayName())));
    }

    /** The WhatsApp account. */
    public static Option<WhatsAppId> whatsApp(@Nullable WhatsAppIdDto account) {
        return Option.of(account)
                .map(given -> new WhatsAppId(phone(given.phoneNumber()), Option.of(given.displayName())));
    }

    /** The Facebook account. */
    public static Option<FacebookId> facebook(@Nullable FacebookIdDto account) {
        return Option.of(account)
                .map(given -> new FacebookId(
                        OptionMapping.list(given.ids()).map(id -> CleanText.orEmpty(id.scopedId())),
                        Option.of(given.displayName())));
    }
}
