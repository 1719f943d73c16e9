package org.externalcontacts.domain.address;

import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * A WhatsApp account.
 *
 * @param phoneNumber number of the account; one with nothing in it counts as absent
 * @param displayName name shown for the account
 */
public record WhatsAppId(Option<PhoneNumber> phoneNumber, Option<String> displayName) {

    public WhatsAppId {
        phoneNumber = Present.only(phoneNumber).filter(number -> !number.isEmpty());
        displayName = Text.clean(displayName);
    }

    /** The account of a number. */
    public static WhatsAppId of(String number) {
        return new WhatsAppId(Option.some(PhoneNumber.of(number)), Option.none());
    }

    /** Whether there is nothing in it at all. */
    public boolean isEmpty() {
        return phoneNumber.isEmpty() && displayName.isEmpty();
    }

    /** The account as it is stored, with its number read like this. */
    public WhatsAppId read(UnaryOperator<PhoneNumber> reading) {
        return new WhatsAppId(phoneNumber.map(reading), displayName);
    }

    /** What is wrong with it (BEHAVIOUR 2.1). */
    public void check(String field, InputCheck check) {
        phoneNumber.forEach(number -> number.check(field + ".phoneNumber", check));
        check.text(field + ".displayName", displayName, 100);
    }
}
