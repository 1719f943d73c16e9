package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.journey.JourneyValue.AcdOutcome;
import org.externalcontacts.domain.journey.JourneyValue.CustomerIdType;
import org.externalcontacts.domain.journey.JourneyValue.Direction;
import org.externalcontacts.domain.journey.JourneyValue.DisconnectType;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a session besides its owner and its dates: the customer, the visitor, the visit to a website, the activity, the
 * conversation and the results.
 */
public final class SessionDetails extends Details<SessionDetails> {

    private static final Catalogue<SessionDetails> ALL = new Catalogue<>(SessionDetails::new);

    public static final Detail<SessionDetails, SessionType> TYPE = ALL.openValue("type");
    /** Main id of the customer in the system that recorded the session. */
    public static final Detail<SessionDetails, String> CUSTOMER_ID = ALL.text("customerId");
    /** What kind of id that is. */
    public static final Detail<SessionDetails, CustomerIdType> CUSTOMER_ID_TYPE = ALL.openValue("customerIdType");
    /** Whether the visitor was signed in. */
    public static final Detail<SessionDetails, Boolean> AUTHENTICATED = ALL.flag("authenticated");
    /** Id of the session in the source system. */
    public static final Detail<SessionDetails, String> EXTERNAL_ID = ALL.text("externalId");
    /** Link to the session in another system. */
    public static final Detail<SessionDetails, String> EXTERNAL_URL = ALL.address("externalUrl");
    /** Four to six digits, for people to say. */
    public static final Detail<SessionDetails, String> SHORT_ID = ALL.text("shortId");

    public static final Detail<SessionDetails, Browser> BROWSER = ALL.part("browser");
    public static final Detail<SessionDetails, Device> DEVICE = ALL.part("device");
    /** The user agent string that the client sent. */
    public static final Detail<SessionDetails, String> USER_AGENT = ALL.text("userAgentString");

    public static final Detail<SessionDetails, Geolocation> GEOLOCATION = ALL.part("geolocation");
    public static final Detail<SessionDetails, String> IP_ADDRESS = ALL.text("ipAddress");
    /** Owner of the IP address. */
    public static final Detail<SessionDetails, String> IP_ORGANIZATION = ALL.text("ipOrganization");
    /** The last page that was seen. */
    public static final Detail<SessionDetails, WebPage> LAST_PAGE = ALL.part("lastPage");

    public static final Detail<SessionDetails, Campaign> CAMPAIGN = ALL.part("mktCampaign");
    /** The page that led to the site. */
    public static final Detail<SessionDetails, Referrer> REFERRER = ALL.part("referrer");
    /** What was searched for on the site. */
    public static final Detail<SessionDetails, List<String>> SEARCH_TERMS = ALL.texts("searchTerms");
    /** Length so far, in whole seconds on the wire. */
    public static final Detail<SessionDetails, Duration> DURATION = ALL.duration("durationInSeconds");

    public static final Detail<SessionDetails, Integer> EVENTS = ALL.count("eventCount");
    /** Number of pages seen. */
    public static final Detail<SessionDetails, Integer> PAGE_VIEWS = ALL.count("pageviewCount");
    /** Number of screens of an app seen. */
    public static final Detail<SessionDetails, Integer> SCREEN_VIEWS = ALL.count("screenviewCount");

    public static final Detail<SessionDetails, LastEvent> LAST_EVENT = ALL.part("lastEvent");
    /** When the visitor counts as idle. */
    public static final Detail<SessionDetails, Instant> IDLE = ALL.moment("idleDate");
    /** When the visitor counts as away. */
    public static final Detail<SessionDetails, Instant> AWAY = ALL.moment("awayDate");
    /** The last queue that was connected. */
    public static final Detail<SessionDetails, QueueId> LAST_QUEUE = ALL.id("lastConnectedQueue");
    /** The last agent who was connected. */
    public static final Detail<SessionDetails, UserId> LAST_USER = ALL.id("lastConnectedUser");
    /** How the last agent wrapped up. */
    public static final Detail<SessionDetails, Disposition> LAST_DISPOSITION = ALL.part("lastUserDisposition");
    /** The channels that the conversation used. */
    public static final Detail<SessionDetails, List<Channel>> CHANNELS = ALL.parts("conversationChannels");
    /** Who began the conversation. */
    public static final Detail<SessionDetails, Direction> DIRECTION = ALL.openValue("originatingDirection");

    public static final Detail<SessionDetails, String> SUBJECT = ALL.text("conversationSubject");
    /** How the last agent left. */
    public static final Detail<SessionDetails, DisconnectType> LAST_DISCONNECT =
            ALL.openValue("lastUserDisconnectType");
    /** Result of the last routing to an agent. */
    public static final Detail<SessionDetails, AcdOutcome> LAST_ACD_OUTCOME = ALL.openValue("lastAcdOutcome");
    /** The outcomes that were reached. */
    public static final Detail<SessionDetails, List<OutcomeAchievement>> OUTCOMES = ALL.parts("outcomeAchievements");
    /** The segments that the session was assigned to. */
    public static final Detail<SessionDetails, List<SegmentAssignment>> SEGMENTS = ALL.parts("segmentAssignments");
    /** Attributes of one value that its events carried, by name. */
    public static final Detail<SessionDetails, Map<String, EventAttribute>> ATTRIBUTES = ALL.entries("attributes");
    /** Attributes of several values that its events carried, by name. */
    public static final Detail<SessionDetails, Map<String, EventAttributeList>> ATTRIBUTE_LISTS =
            ALL.entries("attributeLists");

    private SessionDetails(Map<Detail<SessionDetails, ?>, Object> known) {
        super(ALL, known);
    }

    /** A session of which nothing is known. */
    public static SessionDetails empty() {
        return ALL.empty();
    }

    /** A session that took place there, and of which nothing more is known. */
    public static SessionDetails ofType(SessionType type) {
        return empty().with(TYPE, type);
    }

    /** Names one queue of the platform. */
    public record QueueId(UUID value) implements PlatformId {

        /** Reads an id that came as text, such as user input; anything but a UUID of 36 characters is a violation. */
        public static Validation<Seq<Violation>, QueueId> of(@Nullable String text) {
            return PlatformId.read("queueId", text, QueueId::new);
        }

        /**
         * Parses an id that is known to be valid, such as a constant or one returned by an engine.
         *
         * @throws IllegalArgumentException if it is not a UUID of 36 characters; the message does not repeat the text
         */
        public static QueueId parse(@Nullable String text) {
            return PlatformId.parsed(of(text));
        }

        /** The id as the platform writes it, as {@link #text()}. */
        @Override
        public String toString() {
            return text();
        }
    }
}
