package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Moments;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;

/**
 * How long and how lively a session is.
 *
 * @param duration length so far, in whole seconds on the wire
 * @param idle when the visitor counts as idle
 * @param away when the visitor counts as away
 */
public record SessionActivity(
        Option<Duration> duration,
        Option<Integer> events,
        Option<Integer> pageViews,
        Option<Integer> screenViews,
        Option<LastEvent> lastEvent,
        Option<Instant> idle,
        Option<Instant> away)
        implements PersonalData {

    private static final SessionActivity EMPTY = new SessionActivity(
            Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none(), Option.none());

    public SessionActivity {
        duration = Present.only(duration);
        events = Present.only(events);
        pageViews = Present.only(pageViews);
        screenViews = Present.only(screenViews);
        lastEvent = Present.only(lastEvent);
        idle = Present.only(idle).map(Moments::cut);
        away = Present.only(away).map(Moments::cut);
    }

    /** Nothing known. */
    public static SessionActivity empty() {
        return EMPTY;
    }

    /** The same activity, so long so far. */
    public SessionActivity duration(Duration length) {
        return new SessionActivity(Option.some(length), events, pageViews, screenViews, lastEvent, idle, away);
    }

    /** The same activity with so many events. */
    public SessionActivity events(int count) {
        return new SessionActivity(duration, Option.some(count), pageViews, screenViews, lastEvent, idle, away);
    }

    /** The same activity with so many page views. */
    public SessionActivity pageViews(int count) {
        return new SessionActivity(duration, events, Option.some(count), screenViews, lastEvent, idle, away);
    }

    /** The same activity with so many screen views. */
    public SessionActivity screenViews(int count) {
        return new SessionActivity(duration, events, pageViews, Option.some(count), lastEvent, idle, away);
    }

    /** The same activity, this being its latest event. */
    public SessionActivity lastEvent(LastEvent latest) {
        return new SessionActivity(duration, events, pageViews, screenViews, Option.some(latest), idle, away);
    }

    /** The same activity, idle from then on. */
    public SessionActivity idle(Instant from) {
        return new SessionActivity(duration, events, pageViews, screenViews, lastEvent, Option.some(from), away);
    }

    /** The same activity, away from then on. */
    public SessionActivity away(Instant from) {
        return new SessionActivity(duration, events, pageViews, screenViews, lastEvent, idle, Option.some(from));
    }

    void check(InputCheck check) {
        SessionLimits.duration("durationInSeconds", duration, check);
        check.notNegative("eventCount", events)
                .notNegative("pageviewCount", pageViews)
                .notNegative("screenviewCount", screenViews);
        lastEvent.forEach(given -> given.check("lastEvent", check));
        check.moment("idleDate", idle).moment("awayDate", away);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
