package org.externalcontacts.wire.internal.address;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Writes phone numbers, postal addresses and social accounts. */
@Mapper(config = WireMapping.class)
public interface AddressMapper {

    /** The one mapper; it has no state. */
    AddressMapper INSTANCE = Mappers.getMapper(AddressMapper.class);

    default PhoneNumberDto dto(PhoneNumber number) {
        return new PhoneNumberDto(
                number.display().getOrNull(),
                number.extension().getOrNull(),
                number.acceptsSms().getOrNull(),
                number.userInput().getOrNull(),
                number.e164().getOrNull(),
                number.countryCode().getOrNull());
    }

    default TwitterIdDto dto(TwitterId account) {
        return new TwitterIdDto(
                account.id().getOrNull(),
                account.name().getOrNull(),
                account.screenName().getOrNull(),
                account.verified().getOrNull(),
                account.profileUrl().getOrNull());
    }

    WhatsAppIdDto dto(WhatsAppId account);

    /** All lines of an address. */
    @Named("lines")
    default ContactAddressDto lines(PostalAddress address) {
        return new ContactAddressDto(
                address.address1().getOrNull(),
                address.address2().getOrNull(),
                address.city().getOrNull(),
                address.state().getOrNull(),
                address.postalCode().getOrNull(),
                address.countryCode().getOrNull());
    }

    /** An address with nothing in it is left out. */
    default @Nullable ContactAddressDto dto(PostalAddress address) {
        return address.isEmpty() ? null : lines(address);
    }

    default LineIdDto dto(LineId account) {
        return new LineIdDto(
                OptionMapping.each(account.ids(), LineUserIdDto::new),
                account.displayName().getOrNull());
    }

    default FacebookIdDto dto(FacebookId account) {
        return new FacebookIdDto(
                OptionMapping.each(account.ids(), FacebookScopedIdDto::new),
                account.displayName().getOrNull());
    }

    default @Nullable PhoneNumberDto phone(Option<PhoneNumber> number) {
        return number.map(this::dto).getOrNull();
    }

    default @Nullable TwitterIdDto twitter(Option<TwitterId> account) {
        return account.map(this::dto).getOrNull();
    }

    default @Nullable WhatsAppIdDto whatsApp(Option<WhatsAppId> account) {
        return account.map(this::dto).getOrNull();
    }

    default @Nullable LineIdDto line(Option<LineId> account) {
        return account.map(this::dto).getOrNull();
    }

    default @Nullable FacebookIdDto facebook(Option<FacebookId> account) {
        return account.map(this::dto).getOrNull();
    }
}
