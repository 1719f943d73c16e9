package org.externalcontacts.wire.internal.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.journey.Browser;
import org.externalcontacts.domain.journey.Campaign;
import org.externalcontacts.domain.journey.Device;
import org.externalcontacts.domain.journey.Geolocation;
import org.externalcontacts.domain.journey.JourneyValue.DeviceCategory;
import org.externalcontacts.domain.journey.JourneyValue.ReferrerMedium;
import org.externalcontacts.domain.journey.Referrer;
import org.externalcontacts.domain.journey.WebPage;
import org.externalcontacts.wire.internal.json.OptionMapping;
import org.jspecify.annotations.Nullable;

/** Writes and reads the visit of a session: with what, from where, and which pages. */
final class VisitMapper {

    private VisitMapper() {}

    static BrowserDto browser(Browser browser) {
        return new BrowserDto(
                browser.get(Browser.FAMILY).getOrNull(),
                browser.get(Browser.VERSION).getOrNull(),
                browser.get(Browser.LANGUAGE).getOrNull(),
                browser.get(Browser.FINGERPRINT).getOrNull(),
                browser.get(Browser.MOBILE).getOrNull(),
                browser.get(Browser.VIEW_HEIGHT).getOrNull(),
                browser.get(Browser.VIEW_WIDTH).getOrNull(),
                browser.get(Browser.FLASH).getOrNull(),
                browser.get(Browser.JAVA).getOrNull(),
                browser.get(Browser.PDF).getOrNull(),
                browser.get(Browser.WEBRTC).getOrNull());
    }

    static @Nullable Browser browser(@Nullable BrowserDto dto) {
        return dto == null
                ? null
                : Browser.empty()
                        .with(Browser.FAMILY, dto.family())
                        .with(Browser.VERSION, dto.version())
                        .with(Browser.LANGUAGE, dto.lang())
                        .with(Browser.FINGERPRINT, dto.fingerprint())
                        .with(Browser.MOBILE, dto.isMobile())
                        .with(Browser.VIEW_HEIGHT, dto.viewHeight())
                        .with(Browser.VIEW_WIDTH, dto.viewWidth())
                        .with(Browser.FLASH, dto.featuresFlash())
                        .with(Browser.JAVA, dto.featuresJava())
                        .with(Browser.PDF, dto.featuresPdf())
                        .with(Browser.WEBRTC, dto.featuresWebrtc());
    }

    static DeviceDto device(Device device) {
        return new DeviceDto(
                OptionMapping.openValue(device.get(Device.CATEGORY)),
                device.get(Device.TYPE).getOrNull(),
                device.get(Device.MOBILE).getOrNull(),
                device.get(Device.SCREEN_HEIGHT).getOrNull(),
                device.get(Device.SCREEN_WIDTH).getOrNull(),
                device.get(Device.FINGERPRINT).getOrNull(),
                device.get(Device.OS_FAMILY).getOrNull(),
                device.get(Device.OS_VERSION).getOrNull());
    }

    static @Nullable Device device(@Nullable DeviceDto dto) {
        return dto == null
                ? null
                : Device.empty()
                        .with(
                                Device.CATEGORY,
                                Option.of(dto.category())
                                        .map(DeviceCategory::new)
                                        .getOrNull())
                        .with(Device.TYPE, dto.type())
                        .with(Device.MOBILE, dto.isMobile())
                        .with(Device.SCREEN_HEIGHT, dto.screenHeight())
                        .with(Device.SCREEN_WIDTH, dto.screenWidth())
                        .with(Device.FINGERPRINT, dto.fingerprint())
                        .with(Device.OS_FAMILY, dto.osFamily())
                        .with(Device.OS_VERSION, dto.osVersion());
    }

    static JourneyGeolocationDto geolocation(Geolocation geolocation) {
        return new JourneyGeolocationDto(
                geolocation.get(Geolocation.COUNTRY).getOrNull(),
                geolocation.get(Geolocation.COUNTRY_NAME).getOrNull(),
                geolocation.get(Geolocation.LATITUDE).getOrNull(),
                geolocation.get(Geolocation.LONGITUDE).getOrNull(),
                geolocation.get(Geolocation.LOCALITY).getOrNull(),
                geolocation.get(Geolocation.POSTAL_CODE).getOrNull(),
                geolocation.get(Geolocation.REGION).getOrNull(),
                geolocation.get(Geolocation.REGION_NAME).getOrNull(),
                geolocation.get(Geolocation.SOURCE).getOrNull(),
                geolocation.get(Geolocation.TIMEZONE).getOrNull());
    }

    static @Nullable Geolocation geolocation(@Nullable JourneyGeolocationDto dto) {
        return dto == null
                ? null
                : Geolocation.empty()
                        .with(Geolocation.COUNTRY, dto.country())
                        .with(Geolocation.COUNTRY_NAME, dto.countryName())
                        .with(Geolocation.LATITUDE, dto.latitude())
                        .with(Geolocation.LONGITUDE, dto.longitude())
                        .with(Geolocation.LOCALITY, dto.locality())
                        .with(Geolocation.POSTAL_CODE, dto.postalCode())
                        .with(Geolocation.REGION, dto.region())
                        .with(Geolocation.REGION_NAME, dto.regionName())
                        .with(Geolocation.SOURCE, dto.source())
                        .with(Geolocation.TIMEZONE, dto.timezone());
    }

    static JourneyPageDto page(WebPage page) {
        return new JourneyPageDto(
                page.get(WebPage.URL).getOrNull(),
                page.get(WebPage.TITLE).getOrNull(),
                page.get(WebPage.DOMAIN).getOrNull(),
                page.get(WebPage.FRAGMENT).getOrNull(),
                page.get(WebPage.HOSTNAME).getOrNull(),
                page.get(WebPage.KEYWORDS).getOrNull(),
                page.get(WebPage.LANGUAGE).getOrNull(),
                page.get(WebPage.PATHNAME).getOrNull(),
                page.get(WebPage.QUERY_STRING).getOrNull(),
                OptionMapping.texts(page.list(WebPage.BREADCRUMB)));
    }

    static @Nullable WebPage page(@Nullable JourneyPageDto dto) {
        return dto == null
                ? null
                : WebPage.empty()
                        .with(WebPage.URL, dto.url())
                        .with(WebPage.TITLE, dto.title())
                        .with(WebPage.DOMAIN, dto.domain())
                        .with(WebPage.FRAGMENT, dto.fragment())
                        .with(WebPage.HOSTNAME, dto.hostname())
                        .with(WebPage.KEYWORDS, dto.keywords())
                        .with(WebPage.LANGUAGE, dto.lang())
                        .with(WebPage.PATHNAME, dto.pathname())
                        .with(WebPage.QUERY_STRING, dto.queryString())
                        .with(WebPage.BREADCRUMB, OptionMapping.list(dto.breadcrumb()));
    }

    static JourneyCampaignDto campaign(Campaign campaign) {
        return new JourneyCampaignDto(
                campaign.get(Campaign.CONTENT).getOrNull(),
                campaign.get(Campaign.MEDIUM).getOrNull(),
                campaign.get(Campaign.NAME).getOrNull(),
                campaign.get(Campaign.SOURCE).getOrNull(),
                campaign.get(Campaign.TERM).getOrNull(),
                campaign.get(Campaign.CLICK_ID).getOrNull(),
                campaign.get(Campaign.NETWORK).getOrNull());
    }

    static @Nullable Campaign campaign(@Nullable JourneyCampaignDto dto) {
        return dto == null
                ? null
                : Campaign.empty()
                        .with(Campaign.CONTENT, dto.content())
                        .with(Campaign.MEDIUM, dto.medium())
                        .with(Campaign.NAME, dto.name())
                        .with(Campaign.SOURCE, dto.source())
                        .with(Campaign.TERM, dto.term())
                        .with(Campaign.CLICK_ID, dto.clickId())
                        .with(Campaign.NETWORK, dto.network());
    }

    static ReferrerDto referrer(Referrer referrer) {
        return new ReferrerDto(
                referrer.get(Referrer.URL).getOrNull(),
                referrer.get(Referrer.DOMAIN).getOrNull(),
                referrer.get(Referrer.HOSTNAME).getOrNull(),
                referrer.get(Referrer.KEYWORDS).getOrNull(),
                referrer.get(Referrer.PATHNAME).getOrNull(),
                referrer.get(Referrer.QUERY_STRING).getOrNull(),
                referrer.get(Referrer.FRAGMENT).getOrNull(),
                referrer.get(Referrer.NAME).getOrNull(),
                OptionMapping.openValue(referrer.get(Referrer.MEDIUM)));
    }

    static @Nullable Referrer referrer(@Nullable ReferrerDto dto) {
        return dto == null
                ? null
                : Referrer.empty()
                        .with(Referrer.URL, dto.url())
                        .with(Referrer.DOMAIN, dto.domain())
                        .with(Referrer.HOSTNAME, dto.hostname())
                        .with(Referrer.KEYWORDS, dto.keywords())
                        .with(Referrer.PATHNAME, dto.pathname())
                        .with(Referrer.QUERY_STRING, dto.queryString())
                        .with(Referrer.FRAGMENT, dto.fragment())
                        .with(Referrer.NAME, dto.name())
                        .with(
                                Referrer.MEDIUM,
                                Option.of(dto.medium()).map(ReferrerMedium::new).getOrNull());
    }
}
