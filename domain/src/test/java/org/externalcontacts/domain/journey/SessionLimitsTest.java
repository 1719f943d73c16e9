package org.externalcontacts.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.JourneyValue.ChannelType;
import org.externalcontacts.domain.journey.JourneyValue.CustomerIdType;
import org.externalcontacts.domain.journey.JourneyValue.DeviceCategory;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("20.9: every part of a session has its limits")
class SessionLimitsTest {

    private static final Instant TEN = Instant.parse("2023-06-22T10:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");
    private static final Instant TOO_LATE = LAST.plusMillis(1);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final String LONGEST = "x".repeat(1_000);
    private static final String TOO_LONG = LONGEST + "x";
    private static final SessionDetails EMPTY = SessionDetails.empty();

    @Test
    void takesMomentsOfTheYears1To9999() {
        assertThat(violations(session(FIRST, LAST, EMPTY))).isEmpty();
        assertThat(violations(session(FIRST.minusMillis(1), TOO_LATE, EMPTY)))
                .containsExactly(
                        Violation.of("createdDate", "0000-12-31T23:59:59.999Z", "is not within the years 1 to 9999"),
                        Violation.of("endedDate", "+10000-01-01T00:00:00Z", "is not within the years 1 to 9999"));
    }

    @Test
    void isTheValidSessionItself() {
        Session session = session(TEN, TEN, EMPTY.with(SessionDetails.CUSTOMER_ID, LONGEST));

        assertThat(session.validated()).isEqualTo(Validation.valid(session));
    }

    @Test
    void namesTheKindTheCustomerAndTheReference() {
        assertThat(fields(EMPTY.with(SessionDetails.TYPE, new SessionType("x".repeat(256)))
                        .with(SessionDetails.CUSTOMER_ID, TOO_LONG)
                        .with(SessionDetails.CUSTOMER_ID_TYPE, CustomerIdType.COOKIE)
                        .with(SessionDetails.EXTERNAL_ID, TOO_LONG)))
                .containsExactly("type", "customerId", "externalId");
    }

    @Test
    void namesWhatTheVisitorUsesAndWhere() {
        assertThat(fields(EMPTY.with(SessionDetails.BROWSER, Browser.empty().with(Browser.FAMILY, TOO_LONG))
                        .with(SessionDetails.DEVICE, Device.empty().with(Device.CATEGORY, new DeviceCategory("")))
                        .with(SessionDetails.USER_AGENT, TOO_LONG)
                        .with(SessionDetails.GEOLOCATION, Geolocation.empty().with(Geolocation.LOCALITY, TOO_LONG))
                        .with(SessionDetails.IP_ADDRESS, TOO_LONG)))
                .containsExactly(
                        "browser.family", "device.category", "userAgentString", "geolocation.locality", "ipAddress");
    }

    @Test
    void namesWhatWasVisited() {
        assertThat(fields(EMPTY.with(SessionDetails.LAST_PAGE, WebPage.empty().with(WebPage.URL, "x".repeat(8_001)))
                        .with(SessionDetails.CAMPAIGN, Campaign.empty().with(Campaign.NAME, TOO_LONG))
                        .with(SessionDetails.REFERRER, Referrer.empty().with(Referrer.URL, "x".repeat(8_001)))
                        .with(SessionDetails.SEARCH_TERMS, List.of(LONGEST, TOO_LONG))))
                .containsExactly("lastPage.url", "mktCampaign.name", "referrer.url", "searchTerms[1]");
    }

    @Test
    void namesHowLivelyItIs() {
        assertThat(fields(EMPTY.with(SessionDetails.DURATION, Duration.ofSeconds(-1))
                        .with(SessionDetails.EVENTS, -1)
                        .with(SessionDetails.PAGE_VIEWS, -1)
                        .with(SessionDetails.SCREEN_VIEWS, -1)
                        .with(
                                SessionDetails.LAST_EVENT,
                                LastEvent.empty().with(LastEvent.NAME, TOO_LONG).with(LastEvent.CREATED, TOO_LATE))
                        .with(SessionDetails.IDLE, TOO_LATE)
                        .with(SessionDetails.AWAY, TOO_LATE)))
                .containsExactly(
                        "durationInSeconds",
                        "eventCount",
                        "pageviewCount",
                        "screenviewCount",
                        "lastEvent.eventName",
                        "lastEvent.createdDate",
                        "idleDate",
                        "awayDate");
    }

    @Test
    void namesTheConversationSideAndTheResults() {
        assertThat(fields(EMPTY.with(
                                SessionDetails.LAST_DISPOSITION,
                                Disposition.empty().with(Disposition.CODE, TOO_LONG))
                        .with(SessionDetails.CHANNELS, List.of(Channel.empty().with(Channel.TYPE, new ChannelType(""))))
                        .with(
                                SessionDetails.OUTCOMES,
                                List.of(OutcomeAchievement.empty().with(OutcomeAchievement.ACHIEVED, TOO_LATE)))
                        .with(
                                SessionDetails.SEGMENTS,
                                List.of(SegmentAssignment.empty().with(SegmentAssignment.ASSIGNED, TOO_LATE)))))
                .containsExactly(
                        "lastUserDisposition.code",
                        "conversationChannels[0].type",
                        "outcomeAchievements[0].achievedDate",
                        "segmentAssignments[0].assignedDate");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, Integer.MAX_VALUE})
    void lastsUpTo32BitsOfSeconds(long seconds) {
        assertThat(fields(EMPTY.with(SessionDetails.DURATION, Duration.ofSeconds(seconds))))
                .isEmpty();
        assertThat(fields(EMPTY.with(
                        SessionDetails.DURATION,
                        Duration.ofSeconds(Integer.MAX_VALUE).plusSeconds(1))))
                .containsExactly("durationInSeconds");
    }

    /** Parts of a second would be lost wherever it is sent or kept. */
    @Test
    void lastsWholeSeconds() {
        assertThat(EMPTY.with(SessionDetails.DURATION, Duration.ofMillis(1_999)))
                .isEqualTo(EMPTY.with(SessionDetails.DURATION, Duration.ofSeconds(1)));
    }

    @Test
    void isSomewhereOnEarth() {
        assertThat(fields(at(90.0, -180.0))).isEmpty();
        assertThat(fields(at(-90.0, 180.0))).isEmpty();
        assertThat(fields(at(90.1, -180.1))).containsExactly("geolocation.latitude", "geolocation.longitude");
        assertThat(fields(at(Double.NaN, Double.NEGATIVE_INFINITY)))
                .containsExactly("geolocation.latitude", "geolocation.longitude");
    }

    @Test
    void hasAtMostAHundredItemsInAList() {
        List<String> terms = List.fill(100, "price");

        assertThat(fields(EMPTY.with(SessionDetails.SEARCH_TERMS, terms))).isEmpty();
        assertThat(violations(session(TEN, TEN, EMPTY.with(SessionDetails.SEARCH_TERMS, terms.append(TOO_LONG)))))
                .containsExactly(new Violation("searchTerms", Option.none(), "has 101 items, at most 100 are allowed"));
    }

    @Test
    void hasAtMostAHundredAttributesOfAKind() {
        EventAttribute one = EventAttribute.empty().with(EventAttribute.VALUE, "2");
        Map<String, EventAttribute> hundred =
                List.range(0, 100).foldLeft(LinkedHashMap.empty(), (all, number) -> all.put("a" + number, one));

        assertThat(fields(EMPTY.with(SessionDetails.ATTRIBUTES, hundred))).isEmpty();
        assertThat(violations(session(TEN, TEN, EMPTY.with(SessionDetails.ATTRIBUTES, hundred.put("one more", one)))))
                .containsExactly(
                        new Violation("attributes", Option.none(), "has 101 attributes, at most 100 are allowed"));
    }

    @Test
    void namesAttributesByTheirShortenedNames() {
        String longest = "n".repeat(255);
        EventAttribute wrong = EventAttribute.empty().with(EventAttribute.VALUE, TOO_LONG);
        EventAttributeList wrongList = EventAttributeList.empty().with(EventAttributeList.VALUES, List.of(TOO_LONG));

        assertThat(fields(EMPTY.with(SessionDetails.ATTRIBUTES, LinkedHashMap.of(longest, wrong, longest + "n", wrong))
                        .with(SessionDetails.ATTRIBUTE_LISTS, LinkedHashMap.of(" ", wrongList))))
                .containsExactly(
                        "attributes." + longest + ".value",
                        "attributes",
                        "attributes." + longest + ".value",
                        "attributeLists",
                        "attributeLists. .values[0]");
    }

    private static SessionDetails at(double latitude, double longitude) {
        return EMPTY.with(
                SessionDetails.GEOLOCATION,
                Geolocation.empty().with(Geolocation.LATITUDE, latitude).with(Geolocation.LONGITUDE, longitude));
    }

    private static Session session(Instant created, Instant ended, SessionDetails details) {
        return new Session(
                new SessionId(new UUID(7, 7)),
                new ContactId(new UUID(6, 6)),
                Option.none(),
                created,
                Option.some(ended),
                details);
    }

    private static Seq<String> fields(SessionDetails details) {
        return violations(session(TEN, TEN, details)).map(Violation::field);
    }

    private static Seq<Violation> violations(Session session) {
        return session.validated().fold(found -> found, valid -> List.empty());
    }
}
