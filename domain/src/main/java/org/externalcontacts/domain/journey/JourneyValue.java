package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import org.externalcontacts.domain.OpenValue;

/** The open lists of journey sessions. Each holds the values that the platform has today and accepts any other text unchanged. */
public sealed interface JourneyValue extends OpenValue {

    /** The values of this list that this library has a constant for. */
    List<? extends JourneyValue> known();

    @Override
    default boolean isKnown() {
        return known().exists(this::equals);
    }

    /** Where a session took place. */
    record SessionType(String text) implements JourneyValue {
        public static final SessionType WEB = new SessionType("web");
        public static final SessionType APP = new SessionType("app");
        public static final SessionType CONVERSATION = new SessionType("conversation");

        @Override
        public List<SessionType> known() {
            return List.of(WEB, APP, CONVERSATION);
        }
    }

    /** The kind of the id of a customer. */
    record CustomerIdType(String text) implements JourneyValue {
        public static final CustomerIdType COOKIE = new CustomerIdType("cookie");
        public static final CustomerIdType EMAIL = new CustomerIdType("email");
        public static final CustomerIdType PHONE = new CustomerIdType("phone");

        @Override
        public List<CustomerIdType> known() {
            return List.of(COOKIE, EMAIL, PHONE);
        }
    }

    /** The class of a device. */
    record DeviceCategory(String text) implements JourneyValue {
        public static final DeviceCategory DESKTOP = new DeviceCategory("desktop");
        public static final DeviceCategory MOBILE = new DeviceCategory("mobile");
        public static final DeviceCategory TABLET = new DeviceCategory("tablet");
        public static final DeviceCategory OTHER = new DeviceCategory("other");

        @Override
        public List<DeviceCategory> known() {
            return List.of(DESKTOP, MOBILE, TABLET, OTHER);
        }
    }

    /** The kind of site that a visitor came from. */
    record ReferrerMedium(String text) implements JourneyValue {
        public static final ReferrerMedium INTERNAL = new ReferrerMedium("internal");
        public static final ReferrerMedium SEARCH = new ReferrerMedium("search");
        public static final ReferrerMedium SOCIAL = new ReferrerMedium("social");
        public static final ReferrerMedium EMAIL = new ReferrerMedium("email");
        public static final ReferrerMedium PAID = new ReferrerMedium("paid");
        public static final ReferrerMedium UNKNOWN = new ReferrerMedium("unknown");

        @Override
        public List<ReferrerMedium> known() {
            return List.of(INTERNAL, SEARCH, SOCIAL, EMAIL, PAID, UNKNOWN);
        }
    }

    /** The kind of a channel of a conversation. */
    record ChannelType(String text) implements JourneyValue {
        public static final ChannelType CALL = new ChannelType("Call");
        public static final ChannelType CALLBACK = new ChannelType("Callback");
        public static final ChannelType CHAT = new ChannelType("Chat");
        public static final ChannelType COBROWSE = new ChannelType("Cobrowse");
        public static final ChannelType EMAIL = new ChannelType("Email");
        public static final ChannelType GENERIC_OBJECT = new ChannelType("GenericObject");
        public static final ChannelType MESSAGE = new ChannelType("Message");
        public static final ChannelType MESSAGING = new ChannelType("Messaging");
        public static final ChannelType SCREENSHARE = new ChannelType("Screenshare");
        public static final ChannelType SOCIAL = new ChannelType("Social");
        public static final ChannelType UNKNOWN = new ChannelType("Unknown");
        public static final ChannelType VIDEO = new ChannelType("Video");
        public static final ChannelType VOICE = new ChannelType("Voice");
        public static final ChannelType WEBCHAT = new ChannelType("Webchat");

        @Override
        public List<ChannelType> known() {
            return List.of(
                    CALL,
                    CALLBACK,
                    CHAT,
                    COBROWSE,
                    EMAIL,
                    GENERIC_OBJECT,
                    MESSAGE,
                    MESSAGING,
                    SCREENSHARE,
                    SOCIAL,
                    UNKNOWN,
                    VIDEO,
                    VOICE,
                    WEBCHAT);
        }
    }

    /** The service that carries the messages of a channel. */
    record MessageType(String text) implements JourneyValue {
        public static final MessageType FACEBOOK = new MessageType("Facebook");
        public static final MessageType INSTAGRAM = new MessageType("Instagram");
        public static final MessageType LINE = new MessageType("Line");
        public static final MessageType OPEN = new MessageType("Open");
        public static final MessageType SMS = new MessageType("Sms");
        public static final MessageType TWITTER = new MessageType("Twitter");
        public static final MessageType UNKNOWN = new MessageType("Unknown");
        public static final MessageType WEB_MESSAGING = new MessageType("WebMessaging");
        public static final MessageType WHATS_APP = new MessageType("WhatsApp");

        @Override
        public List<MessageType> known() {
            return List.of(FACEBOOK, INSTAGRAM, LINE, OPEN, SMS, TWITTER, UNKNOWN, WEB_MESSAGING, WHATS_APP);
        }
    }

    /** Who began a conversation. */
    record Direction(String text) implements JourneyValue {
        public static final Direction INBOUND = new Direction("Inbound");
        public static final Direction OUTBOUND = new Direction("Outbound");
        public static final Direction UNKNOWN = new Direction("Unknown");

        @Override
        public List<Direction> known() {
            return List.of(INBOUND, OUTBOUND, UNKNOWN);
        }
    }

    /** How the last agent left a conversation. */
    record DisconnectType(String text) implements JourneyValue {
        public static final DisconnectType CLIENT = new DisconnectType("Client");
        public static final DisconnectType CONFERENCE_TRANSFER = new DisconnectType("ConferenceTransfer");
        public static final DisconnectType CONSULT_TRANSFER = new DisconnectType("ConsultTransfer");
        public static final DisconnectType ENDPOINT = new DisconnectType("Endpoint");
        public static final DisconnectType ERROR = new DisconnectType("Error");
        public static final DisconnectType FORWARD_TRANSFER = new DisconnectType("ForwardTransfer");
        public static final DisconnectType NO_ANSWER_TRANSFER = new DisconnectType("NoAnswerTransfer");
        public static final DisconnectType NOT_AVAILABLE_TRANSFER = new DisconnectType("NotAvailableTransfer");
        public static final DisconnectType OTHER = new DisconnectType("Other");
        public static final DisconnectType PEER = new DisconnectType("Peer");
        public static final DisconnectType SPAM = new DisconnectType("Spam");
        public static final DisconnectType SYSTEM = new DisconnectType("System");
        public static final DisconnectType TIMEOUT = new DisconnectType("Timeout");
        public static final DisconnectType TRANSFER = new DisconnectType("Transfer");
        public static final DisconnectType TRANSPORT_FAILURE = new DisconnectType("TransportFailure");
        public static final DisconnectType UNCALLABLE = new DisconnectType("Uncallable");
        public static final DisconnectType UNKNOWN = new DisconnectType("Unknown");

        @Override
        public List<DisconnectType> known() {
            return List.of(
                    CLIENT,
                    CONFERENCE_TRANSFER,
                    CONSULT_TRANSFER,
                    ENDPOINT,
                    ERROR,
                    FORWARD_TRANSFER,
                    NO_ANSWER_TRANSFER,
                    NOT_AVAILABLE_TRANSFER,
                    OTHER,
                    PEER,
                    SPAM,
                    SYSTEM,
                    TIMEOUT,
                    TRANSFER,
                    TRANSPORT_FAILURE,
                    UNCALLABLE,
                    UNKNOWN);
        }
    }

    /** The result of the last routing to an agent. */
    record AcdOutcome(String text) implements JourneyValue {
        public static final AcdOutcome ABANDON = new AcdOutcome("Abandon");
        public static final AcdOutcome ANSWERED = new AcdOutcome("Answered");
        public static final AcdOutcome FLOW_OUT = new AcdOutcome("FlowOut");
        public static final AcdOutcome UNKNOWN = new AcdOutcome("Unknown");

        @Override
        public List<AcdOutcome> known() {
            return List.of(ABANDON, ANSWERED, FLOW_OUT, UNKNOWN);
        }
    }
}
