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
import org.mapstruct.Mapping;
import org.mapstruct.Named;

/** Writes phone numbers, postal addresses and social accounts. */
@Mapper(config = WireMapping.class)
public interface AddressMapper {

    @Mapping(target = "acceptsSMS", source = "acceptsSms")
    PhoneNumberDto dto(PhoneNumber number);

    TwitterIdDto dto(TwitterId account);

    WhatsAppIdDto dto(WhatsAppId account);

    /** All lines of an address. */
    @Named("lines")
    ContactAddressDto lines(PostalAddress address);

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
