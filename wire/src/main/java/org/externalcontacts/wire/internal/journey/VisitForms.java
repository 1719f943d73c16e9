package org.externalcontacts.wire.internal.journey;

import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.Browser;
import org.externalcontacts.domain.journey.Campaign;
import org.externalcontacts.domain.journey.Channel;
import org.externalcontacts.domain.journey.Device;
import org.externalcontacts.domain.journey.Disposition;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.Geolocation;
import org.externalcontacts.domain.journey.JourneyValue;
import org.externalcontacts.domain.journey.LastEvent;
import org.externalcontacts.domain.journey.OutcomeAchievement;
import org.externalcontacts.domain.journey.Referrer;
import org.externalcontacts.domain.journey.SegmentAssignment;
import org.externalcontacts.domain.journey.WebPage;
import org.externalcontacts.wire.internal.json.ObjectForm;

/** The objects in a session: with what, from where and which pages somebody visited, and what came of it. */
public final class VisitForms {

    /** The browser of a visitor. */
    public static final ObjectForm<Browser> BROWSER = DetailFields.object(
            Browser::empty,
            browser -> browser.text(Browser.FAMILY)
                    .text(Browser.VERSION)
                    .text(Browser.LANGUAGE)
                    .text(Browser.FINGERPRINT)
                    .flag(Browser.MOBILE)
                    .count(Browser.VIEW_HEIGHT)
                    .count(Browser.VIEW_WIDTH)
                    .flag(Browser.FLASH)
                    .flag(Browser.JAVA)
                    .flag(Browser.PDF)
                    .flag(Browser.WEBRTC));

    /** The device of a visitor. */
    public static final ObjectForm<Device> DEVICE = DetailFields.object(
            Device::empty,
            device -> device.openValue(Device.CATEGORY, JourneyValue.DeviceCategory::new)
                    .text(Device.TYPE)
                    .flag(Device.MOBILE)
                    .count(Device.SCREEN_HEIGHT)
                    .count(Device.SCREEN_WIDTH)
                    .text(Device.FINGERPRINT)
                    .text(Device.OS_FAMILY)
                    .text(Device.OS_VERSION));

    /** Where a visitor is. */
    public static final ObjectForm<Geolocation> GEOLOCATION = DetailFields.object(
            Geolocation::empty,
            place -> place.text(Geolocation.COUNTRY)
                    .text(Geolocation.COUNTRY_NAME)
                    .degrees(Geolocation.LATITUDE)
                    .degrees(Geolocation.LONGITUDE)
                    .text(Geolocation.LOCALITY)
                    .text(Geolocation.POSTAL_CODE)
                    .text(Geolocation.REGION)
                    .text(Geolocation.REGION_NAME)
                    .text(Geolocation.SOURCE)
                    .text(Geolocation.TIMEZONE));

    /** A page that a visitor was on. */
    public static final ObjectForm<WebPage> PAGE = DetailFields.object(
            WebPage::empty,
            page -> page.text(WebPage.URL)
                    .text(WebPage.TITLE)
                    .text(WebPage.DOMAIN)
                    .text(WebPage.FRAGMENT)
                    .text(WebPage.HOSTNAME)
                    .text(WebPage.KEYWORDS)
                    .text(WebPage.LANGUAGE)
                    .text(WebPage.PATHNAME)
                    .text(WebPage.QUERY_STRING)
                    .texts(WebPage.BREADCRUMB));

    /** The campaign that brought a visitor. */
    public static final ObjectForm<Campaign> CAMPAIGN = DetailFields.object(
            Campaign::empty,
            campaign -> campaign.text(Campaign.CONTENT)
                    .text(Campaign.MEDIUM)
                    .text(Campaign.NAME)
                    .text(Campaign.SOURCE)
                    .text(Campaign.TERM)
                    .text(Campaign.CLICK_ID)
                    .text(Campaign.NETWORK));

    /** Where a visitor came from. */
    public static final ObjectForm<Referrer> REFERRER = DetailFields.object(
            Referrer::empty,
            referrer -> referrer.text(Referrer.URL)
                    .text(Referrer.DOMAIN)
                    .text(Referrer.HOSTNAME)
                    .text(Referrer.KEYWORDS)
                    .text(Referrer.PATHNAME)
                    .text(Referrer.QUERY_STRING)
                    .text(Referrer.FRAGMENT)
                    .text(Referrer.NAME)
                    .openValue(Referrer.MEDIUM, JourneyValue.ReferrerMedium::new));

    /** The latest event of a session. */
    public static final ObjectForm<LastEvent> LAST_EVENT = DetailFields.object(
            LastEvent::empty,
            event -> event.id(LastEvent.ID, LastEvent.EventId::of)
                    .text(LastEvent.NAME)
                    .moment(LastEvent.CREATED));

    /** How an agent wrapped up a conversation. */
    public static final ObjectForm<Disposition> DISPOSITION = DetailFields.object(
            Disposition::empty,
            disposition ->
                    disposition.text(Disposition.CODE).text(Disposition.NOTES).reference(Disposition.USER, UserId::of));

    /** A channel of a conversation. */
    public static final ObjectForm<Channel> CHANNEL = DetailFields.object(
            Channel::empty,
            channel -> channel.openValue(Channel.TYPE, JourneyValue.ChannelType::new)
                    .openValue(Channel.MESSAGE_TYPE, JourneyValue.MessageType::new)
                    .text(Channel.PLATFORM));

    /** An outcome that a session achieved. */
    public static final ObjectForm<OutcomeAchievement> OUTCOME = DetailFields.object(
            OutcomeAchievement::empty,
            outcome -> outcome.reference(OutcomeAchievement.OUTCOME, OutcomeAchievement.OutcomeId::of)
                    .moment(OutcomeAchievement.ACHIEVED));

    /** A segment that a session was assigned to. */
    public static final ObjectForm<SegmentAssignment> SEGMENT = DetailFields.object(
            SegmentAssignment::empty,
            segment -> segment.reference(SegmentAssignment.SEGMENT, SegmentAssignment.SegmentId::of)
                    .moment(SegmentAssignment.ASSIGNED));

    /** An attribute of a session, of one value. */
    public static final ObjectForm<EventAttribute> ATTRIBUTE = DetailFields.object(
            EventAttribute::empty,
            attribute -> attribute.text(EventAttribute.DATA_TYPE).text(EventAttribute.VALUE));

    /** An attribute of a session, of several values. */
    public static final ObjectForm<EventAttributeList> ATTRIBUTE_LIST = DetailFields.object(
            EventAttributeList::empty,
            attribute -> attribute.text(EventAttributeList.DATA_TYPE).texts(EventAttributeList.VALUES));

    private VisitForms() {}
}
