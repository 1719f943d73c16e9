package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;

/**
 * The device of a visitor.
 *
 * @param type make or model
 * @param screenHeight in pixels
 * @param screenWidth in pixels
 * @param fingerprint what tells this device from others of its kind
 * @param osFamily operating system, such as Android
 */
public record Device(
        Option<DeviceCategory> category,
        Option<String> type,
        Option<Boolean> mobile,
        Option<Integer> screenHeight,
        Option<Integer> screenWidth,
        Option<String> fingerprint,
        Option<String> osFamily,
        Option<String> osVersion)
        implements PersonalData {

    private static final Device EMPTY = new Device(
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public Device {
        category = Present.only(category);
        type = Text.clean(type);
        mobile = Present.only(mobile);
        screenHeight = Present.only(screenHeight);
        screenWidth = Present.only(screenWidth);
        fingerprint = Text.clean(fingerprint);
        osFamily = Text.clean(osFamily);
        osVersion = Text.clean(osVersion);
    }

    /** Nothing known. */
    public static Device empty() {
        return EMPTY;
    }

    /** A device of this category. */
    public static Device of(DeviceCategory category) {
        return new Device(
                Option.some(category),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none());
    }

    /** Whether nothing is known at all. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    void check(String field, InputCheck check) {
        check.openValue(field + ".category", category)
                .text(field + ".type", type, SessionLimits.LONGEST_TEXT)
                .notNegative(field + ".screenHeight", screenHeight)
                .notNegative(field + ".screenWidth", screenWidth)
                .text(field + ".fingerprint", fingerprint, SessionLimits.LONGEST_TEXT)
                .text(field + ".osFamily", osFamily, SessionLimits.LONGEST_TEXT)
                .text(field + ".osVersion", osVersion, SessionLimits.LONGEST_TEXT);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
