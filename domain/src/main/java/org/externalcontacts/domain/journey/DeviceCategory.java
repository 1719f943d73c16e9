package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** How large a device is, roughly; an open list. */
public record DeviceCategory(String text) implements OpenValue {

    public static final DeviceCategory DESKTOP = new DeviceCategory("desktop");
    public static final DeviceCategory MOBILE = new DeviceCategory("mobile");
    public static final DeviceCategory TABLET = new DeviceCategory("tablet");
    public static final DeviceCategory OTHER = new DeviceCategory("other");

    private static final Set<DeviceCategory> KNOWN = HashSet.of(DESKTOP, MOBILE, TABLET, OTHER);

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
