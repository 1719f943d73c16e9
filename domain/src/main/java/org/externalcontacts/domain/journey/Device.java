package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
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
        Option<String> osVersion) {

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
        type = Text.clean(type);
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
}
