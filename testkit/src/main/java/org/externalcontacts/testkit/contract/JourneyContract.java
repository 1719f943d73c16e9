package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.junit.jupiter.api.Test;

/** Journey sessions of contacts. */
public abstract class JourneyContract extends NounContract {

    @Test
    @Proves({"11.3"})
    void aContactHasNoSessionsUntilSomeAreRecorded() {
        assertThat(page(create(), SessionQuery.first()).entities()).isEmpty();
    }

    @Test
    @Proves({"11.1", "20.9"})
    void recordedSessionsAreListedNewestFirst() {
        needs(Capability.LIFE_CYCLE);
        ContactId contact = create();
        Session early = record(contact, 1);
        Session late = record(contact, 2);
        assertThat(page(contact, SessionQuery.first()).entities()).containsExactly(late, early);
    }

    @Test
    @Proves({"20.9"})
    void aSessionIsRecordedAgainInItsNewState() {
        needs(Capability.LIFE_CYCLE);
        Session session = record(create(), 1);
        Session ended = new Session(
                session.id(),
                session.contact(),
                session.conversation(),
                session.created(),
                Option.some(session.created().plusSeconds(60)),
                session.details());
        done(engine().journeySessions().record(ended));
        assertThat(page(session.contact(), SessionQuery.first()).entities()).containsExactly(ended);
        Session moved = new Session(
                session.id(), create(), session.conversation(), session.created(), Option.none(), session.details());
        violation(engine().journeySessions().record(moved), "externalContact");
    }

    @Test
    @Proves({"11.1"})
    void pagesOfSessionsNeitherOverlapNorLeaveAnythingOut() {
        needs(Capability.LIFE_CYCLE);
        ContactId contact = create();
        List<Session> all = List.range(0, 23).map(index -> record(contact, index / 3));
        List<Session> seen = List.empty();
        SessionQuery query = SessionQuery.first().pageSize(5);
        CursorPage<Session> page = page(contact, query);
        seen = seen.appendAll(page.entities());
        while (page.next().isDefined()) {
            page = page(contact, query.after(page.next().get()));
            seen = seen.appendAll(page.entities());
        }
        assertThat(seen).hasSize(23).containsExactlyInAnyOrderElementsOf(all);
        assertThat(seen.map(Session::created).reverse().toJavaList()).isSorted();
    }

    @Test
    @Proves({"4.9", "11.2"})
    void sessionsStayWithTheirContactAndAreShownTogetherOnRequest() {
        needs(Capability.LIFE_CYCLE);
        Contact caller = Interactions.identified(engine(), unique);
        Session ofCaller = record(caller.id(), 1);
        ContactId person = create();
        Session ofPerson = record(person, 2);
        ContactId merged = done(engine().merges().merge(caller.id(), person)).id();
        assertThat(page(merged, SessionQuery.first()).entities()).isEmpty();
        assertThat(page(person, SessionQuery.first()).entities()).containsExactly(ofPerson);
        for (ContactId member : List.of(merged, person, caller.id())) {
            assertThat(page(member, SessionQuery.first().withMerged()).entities())
                    .containsExactly(ofPerson, ofCaller);
        }
    }

    @Test
    @Proves({"11.1", "20.4"})
    void wrongPagesAreRefused() {
        ContactId contact = create();
        violation(
                engine().journeySessions()
                        .ofContact(contact, SessionQuery.first().pageSize(0)),
                "pageSize");
        violation(
                engine().journeySessions()
                        .ofContact(contact, SessionQuery.first().pageSize(201)),
                "pageSize");
        violation(
                engine().journeySessions()
                        .ofContact(contact, SessionQuery.first().after(new Cursor("forged"))),
                "after");
        assertThat(page(contact, SessionQuery.first().after(new Cursor(""))).entities())
                .isEmpty();
        assertThat(page(contact, SessionQuery.first().pageSize(1)).entities()).isEmpty();
        assertThat(page(contact, SessionQuery.first().pageSize(200)).entities()).isEmpty();
        notFound(engine().journeySessions().ofContact(unique.unknownContact(), SessionQuery.first()));
    }

    @Test
    @Proves({"11.1"})
    void theCursorOfOneContactIsOfNoUseForAnother() {
        needs(Capability.LIFE_CYCLE);
        ContactId contact = create();
        record(contact, 1);
        record(contact, 2);
        Cursor cursor = page(contact, SessionQuery.first().pageSize(1)).next().get();
        violation(
                engine().journeySessions()
                        .ofContact(create(), SessionQuery.first().after(cursor)),
                "after");
    }

    @Test
    @Proves({"11.3"})
    void aSessionOfNobodyIsRefused() {
        needs(Capability.LIFE_CYCLE);
        notFound(engine().journeySessions().record(session(unique.unknownContact(), 1)));
    }

    @Test
    @Proves({"11.3", "20.9"})
    void sessionsGoWithTheirContact() {
        needs(Capability.LIFE_CYCLE);
        Session session = record(create(), 1);
        done(engine().contacts().delete(session.contact()));
        ContactId other = create();
        Session again = new Session(
                session.id(), other, session.conversation(), session.created(), Option.none(), session.details());
        assertThat(done(engine().journeySessions().record(again))).isEqualTo(again);
    }

    private Session record(ContactId contact, int minute) {
        return done(engine().journeySessions().record(session(contact, minute)));
    }

    private static Session session(ContactId contact, int minute) {
        return new Session(
                new SessionId(UUID.randomUUID()),
                contact,
                Option.none(),
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * minute),
                Option.none(),
                SessionDetails.ofType(SessionType.WEB));
    }

    private ContactId create() {
        return done(engine().contacts().create(unique.person().build())).id();
    }

    private CursorPage<Session> page(ContactId contact, SessionQuery query) {
        return done(engine().journeySessions().ofContact(contact, query));
    }
}
