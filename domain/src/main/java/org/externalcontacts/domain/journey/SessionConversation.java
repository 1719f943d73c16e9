package org.externalcontacts.domain.journey;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Text;
import org.externalcontacts.domain.directory.UserId;

/**
 * The conversation side of a session.
 *
 * @param lastQueue the last queue that was connected
 * @param lastUser the last agent who was connected
 * @param lastDisposition how the last agent wrapped up
 * @param channels the channels that were used
 * @param direction who began
 * @param lastDisconnect how the last agent left
 * @param lastAcdOutcome what came of the last routing
 */
public record SessionConversation(
        Option<QueueId> lastQueue,
        Option<UserId> lastUser,
        Option<Disposition> lastDisposition,
        List<Channel> channels,
        Option<Direction> direction,
        Option<String> subject,
        Option<DisconnectType> lastDisconnect,
        Option<AcdOutcome> lastAcdOutcome)
        implements PersonalData {

    private static final SessionConversation EMPTY = new SessionConversation(
            Option.none(),
            Option.none(),
            Option.none(),
            List.empty(),
            Option.none(),
            Option.none(),
            Option.none(),
            Option.none());

    public SessionConversation {
        lastQueue = Present.only(lastQueue);
        lastUser = Present.only(lastUser);
        lastDisposition = Present.only(lastDisposition);
        channels = Present.items(channels);
        direction = Present.only(direction);
        subject = Text.clean(subject);
        lastDisconnect = Present.only(lastDisconnect);
        lastAcdOutcome = Present.only(lastAcdOutcome);
    }

    /** Nothing known. */
    public static SessionConversation empty() {
        return EMPTY;
    }

    /** The same conversation, last in this queue. */
    public SessionConversation lastQueue(QueueId queue) {
        return new SessionConversation(
                Option.some(queue),
                lastUser,
                lastDisposition,
                channels,
                direction,
                subject,
                lastDisconnect,
                lastAcdOutcome);
    }

    /** The same conversation, last with this agent. */
    public SessionConversation lastUser(UserId agent) {
        return new SessionConversation(
                lastQueue,
                Option.some(agent),
                lastDisposition,
                channels,
                direction,
                subject,
                lastDisconnect,
                lastAcdOutcome);
    }

    /** The same conversation, wrapped up so. */
    public SessionConversation lastDisposition(Disposition wrapUp) {
        return new SessionConversation(
                lastQueue, lastUser, Option.some(wrapUp), channels, direction, subject, lastDisconnect, lastAcdOutcome);
    }

    /** The same conversation over these channels. */
    public SessionConversation channels(List<Channel> used) {
        return new SessionConversation(
                lastQueue, lastUser, lastDisposition, used, direction, subject, lastDisconnect, lastAcdOutcome);
    }

    /** The same conversation, begun from this side. */
    public SessionConversation direction(Direction from) {
        return new SessionConversation(
                lastQueue,
                lastUser,
                lastDisposition,
                channels,
                Option.some(from),
                subject,
                lastDisconnect,
                lastAcdOutcome);
    }

    /** The same conversation about this. */
    public SessionConversation subject(String about) {
        return new SessionConversation(
                lastQueue,
                lastUser,
                lastDisposition,
                channels,
                direction,
                Text.of(about),
                lastDisconnect,
                lastAcdOutcome);
    }

    /** The same conversation, left so by the last agent. */
    public SessionConversation lastDisconnect(DisconnectType left) {
        return new SessionConversation(
                lastQueue, lastUser, lastDisposition, channels, direction, subject, Option.some(left), lastAcdOutcome);
    }

    /** The same conversation, last routed with this outcome. */
    public SessionConversation lastAcdOutcome(AcdOutcome outcome) {
        return new SessionConversation(
                lastQueue,
                lastUser,
                lastDisposition,
                channels,
                direction,
                subject,
                lastDisconnect,
                Option.some(outcome));
    }

    void check(InputCheck check) {
        lastDisposition.forEach(given -> given.check("lastUserDisposition", check));
        check.items(
                        "conversationChannels",
                        channels,
                        SessionLimits.MOST_ITEMS,
                        (place, item) -> item.check(place, check))
                .openValue("originatingDirection", direction)
                .text("conversationSubject", subject, SessionLimits.LONGEST_TEXT)
                .openValue("lastUserDisconnectType", lastDisconnect)
                .openValue("lastAcdOutcome", lastAcdOutcome);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
