package org.externalcontacts.domain.merge;

import io.vavr.collection.List;
import java.math.BigDecimal;
import java.util.function.Function;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.schema.CustomValue;

/** The values of a merge plan as one line each, for a person to read. */
final class Shown {

    private Shown() {}

    static String of(PhoneNumber number) {
        return number.display().getOrElse("without number")
                + number.extension().map(extension -> " ext. " + extension).getOrElse("");
    }

    static String of(CustomValue value) {
        return value.fold(new CustomValue.Cases<>(
                Function.identity(),
                Shown::of,
                String::valueOf,
                items -> items.map(Shown::of).mkString(", "),
                members -> members.keySet().mkString(", "),
                ""));
    }

    /** Written out when it is of a size that people read; a number of a million digits is not. */
    private static String of(BigDecimal number) {
        return Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
    }

    static String of(PostalAddress address) {
        return List.of(
                        address.address1(),
                        address.address2(),
                        address.city(),
                        address.state(),
                        address.postalCode(),
                        address.countryCode())
                .flatMap(part -> part)
                .mkString(", ");
    }

    static String of(TwitterId account) {
        return account.screenName().orElse(account.id()).orElse(account.name()).getOrElse("");
    }

    static String of(LineId account) {
        return account.ids().headOption().orElse(account.displayName()).getOrElse("");
    }

    static String of(FacebookId account) {
        return account.ids().headOption().orElse(account.displayName()).getOrElse("");
    }

    static String of(WhatsAppId account) {
        return account.phoneNumber()
                .map(Shown::of)
                .orElse(account.displayName())
                .getOrElse("");
    }
}
