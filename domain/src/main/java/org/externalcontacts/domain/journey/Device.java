package org.externalcontacts.domain.journey;

import io.vavr.collection.Map;
import org.externalcontacts.domain.journey.JourneyValue.DeviceCategory;

/** The device of a visitor. */
public final class Device extends Details<Device> {

    private static final Catalogue<Device> ALL = new Catalogue<>(Device::new);

    /** Its class, such as tablet. */
    public static final Detail<Device, DeviceCategory> CATEGORY = ALL.openValue("category");
    /** Make or model. */
    public static final Detail<Device, String> TYPE = ALL.text("type");

    public static final Detail<Device, Boolean> MOBILE = ALL.flag("isMobile");
    /** Height of the screen, in pixels. */
    public static final Detail<Device, Integer> SCREEN_HEIGHT = ALL.count("screenHeight");
    /** Width of the screen, in pixels. */
    public static final Detail<Device, Integer> SCREEN_WIDTH = ALL.count("screenWidth");
    /** What distinguishes this device from others of its kind. */
    public static final Detail<Device, String> FINGERPRINT = ALL.text("fingerprint");
    /** Operating system, such as Android. */
    public static final Detail<Device, String> OS_FAMILY = ALL.text("osFamily");

    public static final Detail<Device, String> OS_VERSION = ALL.text("osVersion");

    private Device(Map<Detail<Device, ?>, Object> known) {
        super(ALL, known);
    }

    /** A device of which nothing is known. */
    public static Device empty() {
        return ALL.empty();
    }
}
