package org.externalcontacts.domain.journey;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import org.externalcontacts.domain.OpenValue;

/** How the last agent left a conversation; an open list. */
public record DisconnectType(String text) implements OpenValue {

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

    private static final Set<DisconnectType> KNOWN = HashSet.of(
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

    @Override
    public boolean isKnown() {
        return KNOWN.contains(this);
    }
}
