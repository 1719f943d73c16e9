package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * What a visitor uses.
 *
 * @param userAgent how the client names itself
 */
public record VisitorClient(Browser browser, Device device, Option<String> userAgent) implements PersonalData {

    private static final VisitorClient EMPTY = new VisitorClient(Browser.empty(), Device.empty(), Option.none());

    public VisitorClient {
        browser = Present.or(browser, Browser.empty());
        device = Present.or(device, Device.empty());
        userAgent = Text.clean(userAgent);
    }

    /** Nothing known. */
    public static VisitorClient empty() {
        return EMPTY;
    }

    /** The same client with this browser. */
    public VisitorClient browser(Browser used) {
        return new VisitorClient(used, device, userAgent);
    }

    /** The same client on this device. */
    public VisitorClient device(Device used) {
        return new VisitorClient(browser, used, userAgent);
    }

    /** The same client, naming itself so. */
    public VisitorClient userAgent(String name) {
        return new VisitorClient(browser, device, Text.of(name));
    }

    void check(InputCheck check) {
        browser.check("browser", check);
        device.check("device", check);
        check.text("userAgentString", userAgent, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
