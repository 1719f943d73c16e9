package org.externalcontacts.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.JourneyValue.DeviceCategory;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is known of a journey session (rule 11)")
class SessionDetailsTest {

    private static final Instant TEN = Instant.parse("2023-06-22T10:00:00Z");
    private static final UserId AGENT = new UserId(new UUID(1, 1));

    @Test
    void startWithNothingKnown() {
        SessionDetails empty = SessionDetails.empty();

        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.get(SessionDetails.TYPE)).isEmpty();
        assertThat(empty.get(SessionDetails.BROWSER)).isEmpty();
        assertThat(empty.get(SessionDetails.BROWSER, Browser.FAMILY)).isEmpty();
        assertThat(empty.list(SessionDetails.CHANNELS)).isEmpty();
        assertThat(empty.list(SessionDetails.OUTCOMES)).isEmpty();
        assertThat(empty.get(SessionDetails.ATTRIBUTES)).isEmpty();
    }

    @Test
    @DisplayName("20.9 a session to record needs no more than its kind")
    void takeNoMoreThanAType() {
        assertThat(SessionDetails.ofType(SessionType.WEB).get(SessionDetails.TYPE))
                .contains(SessionType.WEB);
        assertThat(SessionDetails.ofType(SessionType.WEB))
                .isEqualTo(SessionDetails.empty().with(SessionDetails.TYPE, SessionType.WEB));
    }

    @Test
    void changeOneDetailAndKeepTheOthers() {
        SessionDetails details = SessionDetails.ofType(SessionType.APP)
                .with(SessionDetails.CUSTOMER_ID, "4711")
                .with(SessionDetails.EVENTS, 3);

        SessionDetails changed = details.with(SessionDetails.EVENTS, 4);

        assertThat(changed.get(SessionDetails.EVENTS)).contains(4);
        assertThat(changed.get(SessionDetails.CUSTOMER_ID)).contains("4711");
        assertThat(changed.get(SessionDetails.TYPE)).contains(SessionType.APP);
        assertThat(details.get(SessionDetails.EVENTS)).contains(3);
    }

    @Test
    void areEqualWhateverTheOrderInWhichTheyBecameKnown() {
        Browser one = Browser.empty().with(Browser.FAMILY, "Firefox").with(Browser.MOBILE, true);
        Browser other = Browser.empty().with(Browser.MOBILE, true).with(Browser.FAMILY, "Firefox");

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(other.with(Browser.MOBILE, false));
    }

    @Test
    void ofDifferentThingsAreNeverEqual() {
        assertThat(Browser.empty()).isNotEqualTo(Device.empty());
    }

    @Test
    void areUnknownAgainWithoutAValue() {
        Browser browser = Browser.empty().with(Browser.FAMILY, "Firefox");

        assertThat(browser.with(Browser.FAMILY, null)).isEqualTo(Browser.empty());
        assertThat(browser.with(Browser.FAMILY, " ")).isEqualTo(Browser.empty());
    }

    @Test
    void ofAnEmptyPartOrListAreUnknown() {
        SessionDetails details = SessionDetails.empty()
                .with(SessionDetails.DEVICE, Device.empty())
                .with(SessionDetails.CHANNELS, List.empty())
                .with(SessionDetails.SEARCH_TERMS, List.empty())
                .with(SessionDetails.ATTRIBUTES, LinkedHashMap.empty());

        assertThat(details).isEqualTo(SessionDetails.empty());
    }

    @Test
    void ofForeignCollectionsHoldNoNull() {
        SessionDetails details = SessionDetails.empty()
                .with(SessionDetails.CHANNELS, List.of((Channel) null))
                .with(SessionDetails.SEARCH_TERMS, List.of((String) null))
                .with(SessionDetails.ATTRIBUTES, LinkedHashMap.of("basket", null));

        assertThat(details).isEqualTo(SessionDetails.empty());
    }

    @Test
    void keepTextsWithoutBlanksAtTheirEnds() {
        assertThat(SessionDetails.empty()
                        .with(SessionDetails.CUSTOMER_ID, " ada@example.org ")
                        .get(SessionDetails.CUSTOMER_ID))
                .contains("ada@example.org");
        assertThat(SessionDetails.empty()
                        .with(SessionDetails.SEARCH_TERMS, List.of(" engine ", "price"))
                        .list(SessionDetails.SEARCH_TERMS))
                .containsExactly("engine", "price");
        assertThat(Disposition.empty()
                        .with(Disposition.CODE, " solved ")
                        .with(Disposition.NOTES, " ")
                        .with(Disposition.USER, AGENT))
                .isEqualTo(Disposition.empty().with(Disposition.CODE, "solved").with(Disposition.USER, AGENT));
    }

    @Test
    void keepMomentsInMilliseconds() {
        assertThat(SessionDetails.empty()
                        .with(SessionDetails.IDLE, TEN.plusNanos(1))
                        .get(SessionDetails.IDLE))
                .contains(TEN);
    }

    @Test
    void ofAPartAreReadInOneStep() {
        SessionDetails details = SessionDetails.empty()
                .with(SessionDetails.DEVICE, Device.empty().with(Device.CATEGORY, DeviceCategory.TABLET))
                .with(SessionDetails.LAST_PAGE, WebPage.empty().with(WebPage.URL, "https://example.org/prices"));

        assertThat(details.get(SessionDetails.DEVICE, Device.CATEGORY)).contains(DeviceCategory.TABLET);
        assertThat(details.get(SessionDetails.LAST_PAGE, WebPage.URL)).contains("https://example.org/prices");
        assertThat(details.get(SessionDetails.LAST_PAGE, WebPage.TITLE)).isEmpty();
    }

    @Test
    void areNamedAsInTheApi() {
        assertThat(SessionDetails.CAMPAIGN.name()).isEqualTo("mktCampaign");
        assertThat(Browser.LANGUAGE).hasToString("lang");
    }

    @Test
    @DisplayName("4.9 a session belongs to exactly the contact it was recorded for")
    void belongToOneContact() {
        ContactId ada = new ContactId(new UUID(6, 6));
        Session session = new Session(
                new SessionId(new UUID(7, 7)),
                ada,
                Option.none(),
                TEN,
                Option.none(),
                SessionDetails.ofType(SessionType.WEB));

        assertThat(session.contact()).isEqualTo(ada);
        assertThat(session.ended()).isEmpty();
        assertThat(session.details().get(SessionDetails.TYPE)).contains(SessionType.WEB);
    }
}
