package org.externalcontacts.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.UserId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a journey session tells (BEHAVIOUR 11)")
class SessionDetailsTest {

    private static final Instant TEN = Instant.parse("2023-06-22T10:00:00Z");
    private static final UserId AGENT = new UserId(new UUID(1, 1));

    @Test
    void startWithNothingKnown() {
        SessionDetails empty = SessionDetails.empty();

        assertThat(empty.type()).isEmpty();
        assertThat(empty.client().browser().isEmpty()).isTrue();
        assertThat(empty.client().device().isEmpty()).isTrue();
        assertThat(empty.place().geolocation().isEmpty()).isTrue();
        assertThat(empty.visit().lastPage().isEmpty()).isTrue();
        assertThat(empty.visit().campaign().isEmpty()).isTrue();
        assertThat(empty.visit().referrer().isEmpty()).isTrue();
        assertThat(empty.conversation().channels()).isEmpty();
        assertThat(empty.results().outcomes()).isEmpty();
        assertThat(empty.attributes().single()).isEmpty();
    }

    @Test
    @DisplayName("20.9 a session to record needs no more than its kind")
    void takeNoMoreThanAType() {
        assertThat(SessionDetails.ofType(SessionType.WEB).type()).contains(SessionType.WEB);
        assertThat(SessionDetails.ofType(SessionType.WEB))
                .isEqualTo(SessionDetails.empty().type(SessionType.WEB));
    }

    @Test
    void changeOnePartAndKeepTheOthers() {
        SessionCustomer customer = SessionCustomer.of("4711", CustomerIdType.COOKIE);
        SessionReference reference = SessionReference.empty().shortId("12345");
        VisitorClient client = VisitorClient.empty().userAgent("curl/8");
        VisitorPlace place = VisitorPlace.empty().ipAddress("192.0.2.1");
        WebVisit visit = WebVisit.empty().lastPage(WebPage.of("https://example.org"));
        SessionActivity activity = SessionActivity.empty().events(3);
        SessionConversation conversation = SessionConversation.empty().subject("Invoice");
        SessionResults results =
                SessionResults.empty().outcomes(List.of(new OutcomeAchievement(Option.none(), Option.some(TEN))));
        SessionAttributes attributes = SessionAttributes.empty()
                .single(LinkedHashMap.of("basket", new EventAttribute(Option.some("number"), Option.some("2"))));

        SessionDetails all = SessionDetails.ofType(SessionType.APP)
                .customer(customer)
                .reference(reference)
                .client(client)
                .place(place)
                .visit(visit)
                .activity(activity)
                .conversation(conversation)
                .results(results)
                .attributes(attributes);

        assertThat(all)
                .isEqualTo(new SessionDetails(
                        Option.some(SessionType.APP),
                        customer,
                        reference,
                        client,
                        place,
                        visit,
                        activity,
                        conversation,
                        results,
                        attributes));
    }

    @Test
    void tellWhoTheCustomerIs() {
        SessionCustomer customer =
                SessionCustomer.of(" ada@example.org ", CustomerIdType.EMAIL).authenticated(true);

        assertThat(customer)
                .isEqualTo(new SessionCustomer(
                        Option.some("ada@example.org"), Option.some(CustomerIdType.EMAIL), Option.some(true)));
    }

    @Test
    void tellWhatTheSessionGoesByElsewhere() {
        SessionReference reference = SessionReference.empty()
                .externalId("s-1")
                .externalUrl("https://example.org/s-1")
                .shortId("123456");

        assertThat(reference)
                .isEqualTo(new SessionReference(
                        Option.some("s-1"), Option.some("https://example.org/s-1"), Option.some("123456")));
    }

    @Test
    void tellWhatTheVisitorUses() {
        Browser browser = Browser.of("Firefox", "115");
        Device device = Device.of(DeviceCategory.TABLET);

        assertThat(VisitorClient.empty().browser(browser).device(device).userAgent("Mozilla/5.0"))
                .isEqualTo(new VisitorClient(browser, device, Option.some("Mozilla/5.0")));
        assertThat(browser.family()).contains("Firefox");
        assertThat(browser.version()).contains("115");
        assertThat(browser.isEmpty()).isFalse();
        assertThat(device.category()).contains(DeviceCategory.TABLET);
        assertThat(device.isEmpty()).isFalse();
    }

    @Test
    void tellWhereTheVisitorComesFrom() {
        Geolocation london = Geolocation.of("GB", "London");

        assertThat(VisitorPlace.empty()
                        .geolocation(london)
                        .ipAddress("192.0.2.1")
                        .ipOrganization("Example Ltd"))
                .isEqualTo(new VisitorPlace(london, Option.some("192.0.2.1"), Option.some("Example Ltd")));
        assertThat(london.country()).contains("GB");
        assertThat(london.locality()).contains("London");
        assertThat(london.isEmpty()).isFalse();
    }

    @Test
    void tellHowTheVisitorCameAndWhatWasLookedAt() {
        WebPage page = WebPage.of("https://example.org/prices");
        Campaign campaign = Campaign.of("Spring");
        Referrer referrer = Referrer.of("https://example.com");

        assertThat(WebVisit.empty()
                        .lastPage(page)
                        .campaign(campaign)
                        .referrer(referrer)
                        .searchTerms(List.of("engine", "price")))
                .isEqualTo(new WebVisit(page, campaign, referrer, List.of("engine", "price")));
        assertThat(page.url()).contains("https://example.org/prices");
        assertThat(campaign.name()).contains("Spring");
        assertThat(referrer.url()).contains("https://example.com");
        assertThat(List.of(page.isEmpty(), campaign.isEmpty(), referrer.isEmpty()))
                .containsOnly(false);
    }

    @Test
    void tellHowLongAndHowLivelyTheSessionIs() {
        LastEvent event = new LastEvent(
                Option.some(new EventId(new UUID(2, 2))), Option.some("form_submitted"), Option.some(TEN));

        assertThat(SessionActivity.empty()
                        .duration(Duration.ofSeconds(90))
                        .events(7)
                        .pageViews(4)
                        .screenViews(0)
                        .lastEvent(event)
                        .idle(TEN.plusSeconds(60))
                        .away(TEN.plusSeconds(120)))
                .isEqualTo(new SessionActivity(
                        Option.some(Duration.ofSeconds(90)),
                        Option.some(7),
                        Option.some(4),
                        Option.some(0),
                        Option.some(event),
                        Option.some(TEN.plusSeconds(60)),
                        Option.some(TEN.plusSeconds(120))));
    }

    @Test
    void tellTheConversationSide() {
        QueueId queue = new QueueId(new UUID(3, 3));
        Disposition wrapUp = new Disposition(Option.some(" solved "), Option.some(" "), Option.some(AGENT));
        List<Channel> channels = List.of(
                Channel.of(ChannelType.CALL),
                new Channel(Option.some(ChannelType.MESSAGE), Option.some(MessageType.SMS), Option.some("sms")));

        assertThat(SessionConversation.empty()
                        .lastQueue(queue)
                        .lastUser(AGENT)
                        .lastDisposition(wrapUp)
                        .channels(channels)
                        .direction(Direction.INBOUND)
                        .subject("Invoice")
                        .lastDisconnect(DisconnectType.CLIENT)
                        .lastAcdOutcome(AcdOutcome.ANSWERED))
                .isEqualTo(new SessionConversation(
                        Option.some(queue),
                        Option.some(AGENT),
                        Option.some(wrapUp),
                        channels,
                        Option.some(Direction.INBOUND),
                        Option.some("Invoice"),
                        Option.some(DisconnectType.CLIENT),
                        Option.some(AcdOutcome.ANSWERED)));
        assertThat(wrapUp.code()).contains("solved");
        assertThat(wrapUp.notes()).isEmpty();
        assertThat(channels.head().messageType()).isEmpty();
    }

    @Test
    void tellWhatTheSessionCameTo() {
        OutcomeAchievement bought =
                new OutcomeAchievement(Option.some(new OutcomeId(new UUID(4, 4))), Option.some(TEN));
        SegmentAssignment regular = new SegmentAssignment(Option.some(new SegmentId(new UUID(5, 5))), Option.some(TEN));

        assertThat(SessionResults.empty().outcomes(List.of(bought)).segments(List.of(regular)))
                .isEqualTo(new SessionResults(List.of(bought), List.of(regular)));
    }

    @Test
    void tellWhatTheEventsCarried() {
        EventAttribute one = new EventAttribute(Option.some("number"), Option.some("2"));
        EventAttributeList several = new EventAttributeList(Option.some("string"), List.of("red", "blue"));

        assertThat(SessionAttributes.empty()
                        .single(LinkedHashMap.of("basket", one))
                        .lists(LinkedHashMap.of("colours", several)))
                .isEqualTo(
                        new SessionAttributes(LinkedHashMap.of("basket", one), LinkedHashMap.of("colours", several)));
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
        assertThat(session.details().type()).contains(SessionType.WEB);
    }
}
