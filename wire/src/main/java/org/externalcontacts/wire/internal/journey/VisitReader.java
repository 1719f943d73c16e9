package org.externalcontacts.wire.internal.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.journey.Browser;
import org.externalcontacts.domain.journey.Campaign;
import org.externalcontacts.domain.journey.Device;
import org.externalcontacts.domain.journey.DeviceCategory;
import org.externalcontacts.domain.journey.Geolocation;
import org.externalcontacts.domain.journey.Referrer;
import org.externalcontacts.domain.journey.ReferrerMedium;
import org.externalcontacts.domain.journey.VisitorClient;
import org.externalcontacts.domain.journey.VisitorPlace;
import org.externalcontacts.domain.journey.WebPage;
import org.externalcontacts.domain.journey.WebVisit;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.jspecify.annotations.Nullable;

/** Reads what a session tells of a visit: with what, from where, and which pages. An absent part is an empty one. */
final class VisitReader {

    private VisitReader() {}

    static VisitorClient client(SessionDto dto) {
        return new VisitorClient(browser(dto.browser()), device(dto.device()), Option.of(dto.userAgentString()));
    }

    static VisitorPlace place(SessionDto dto) {
        return new VisitorPlace(
                geolocation(dto.geolocation()), Option.of(dto.ipAddress()), Option.of(dto.ipOrganization()));
    }

    static WebVisit visit(SessionDto dto) {
        return new WebVisit(
                page(dto.lastPage()),
                campaign(dto.mktCampaign()),
                referrer(dto.referrer()),
                OptionMapping.list(dto.searchTerms()));
    }

    private static Browser browser(@Nullable BrowserDto dto) {
        return dto == null
                ? Browser.empty()
                : new Browser(
                        Option.of(dto.family()),
                        Option.of(dto.version()),
                        Option.of(dto.lang()),
                        Option.of(dto.fingerprint()),
                        Option.of(dto.isMobile()),
                        Option.of(dto.viewHeight()),
                        Option.of(dto.viewWidth()),
                        Option.of(dto.featuresFlash()),
                        Option.of(dto.featuresJava()),
                        Option.of(dto.featuresPdf()),
                        Option.of(dto.featuresWebrtc()));
    }

    private static Device device(@Nullable DeviceDto dto) {
        return dto == null
                ? Device.empty()
                : new Device(
                        Option.of(dto.category()).map(DeviceCategory::new),
                        Option.of(dto.type()),
                        Option.of(dto.isMobile()),
                        Option.of(dto.screenHeight()),
                        Option.of(dto.screenWidth()),
                        Option.of(dto.fingerprint()),
                        Option.of(dto.osFamily()),
                        Option.of(dto.osVersion()));
    }

    private static Geolocation geolocation(@Nullable JourneyGeolocationDto dto) {
        return dto == null
                ? Geolocation.empty()
                : new Geolocation(
                        Option.of(dto.country()),
                        Option.of(dto.countryName()),
                        Option.of(dto.latitude()),
                        Option.of(dto.longitude()),
                        Option.of(dto.locality()),
                        Option.of(dto.postalCode()),
                        Option.of(dto.region()),
                        Option.of(dto.regionName()),
                        Option.of(dto.source()),
                        Option.of(dto.timezone()));
    }

    private static WebPage page(@Nullable JourneyPageDto dto) {
        return dto == null
                ? WebPage.empty()
                : new WebPage(
                        Option.of(dto.url()),
                        Option.of(dto.title()),
                        Option.of(dto.domain()),
                        Option.of(dto.fragment()),
                        Option.of(dto.hostname()),
                        Option.of(dto.keywords()),
                        Option.of(dto.lang()),
                        Option.of(dto.pathname()),
                        Option.of(dto.queryString()),
                        OptionMapping.list(dto.breadcrumb()));
    }

    private static Campaign campaign(@Nullable JourneyCampaignDto dto) {
        return dto == null
                ? Campaign.empty()
                : new Campaign(
                        Option.of(dto.content()),
                        Option.of(dto.medium()),
                        Option.of(dto.name()),
                        Option.of(dto.source()),
                        Option.of(dto.term()),
                        Option.of(dto.clickId()),
                        Option.of(dto.network()));
    }

    private static Referrer referrer(@Nullable ReferrerDto dto) {
        return dto == null
                ? Referrer.empty()
                : new Referrer(
                        Option.of(dto.url()),
                        Option.of(dto.domain()),
                        Option.of(dto.hostname()),
                        Option.of(dto.keywords()),
                        Option.of(dto.pathname()),
                        Option.of(dto.queryString()),
                        Option.of(dto.fragment()),
                        Option.of(dto.name()),
                        Option.of(dto.medium()).map(ReferrerMedium::new));
    }
}
