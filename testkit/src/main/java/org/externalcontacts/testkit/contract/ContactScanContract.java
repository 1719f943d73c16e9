package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.junit.jupiter.api.Test;

/** What a scan over all contacts promises. */
public abstract class ContactScanContract extends NounContract {

    @Test
    @Proves({"6.1", "6.2", "20.3"})
    void aScanGivesEveryContactOnce() {
        List<ContactId> made = people(35);
        List<ContactId> seen = scanned(10);
        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    @Proves({"6.2"})
    void theIteratorOverAllAndTheStreamGiveTheSame() {
        List<ContactId> made = people(5);
        assertThat(done(engine().contacts().stream()).map(Contact::id))
                .doesNotHaveDuplicates()
                .containsAll(made);
        assertThat(done(engine().contacts().all()).map(Contact::id).toList())
                .doesNotHaveDuplicates()
                .containsAll(made);
    }

    @Test
    @Proves({"20.3"})
    void whatIsWrittenMeanwhileDoesNotDisturbAScan() {
        List<ContactId> made = people(60);
        Set<ContactId> deleted = HashSet.empty();
        List<ContactId> seen = List.empty();
        Option<Cursor> next = Option.some(new Cursor(""));
        ScanRequest request = ScanRequest.startOf(10);
        for (int turn = 0; next.isDefined(); turn++) {
            CursorPage<Contact> page = done(engine().contacts().scan(request));
            seen = seen.appendAll(page.entities().map(Contact::id));
            people(3);
            if (turn < made.size()) {
                deleted = deleted.add(made.get(turn));
                done(engine().contacts().delete(made.get(turn)));
            }
            next = page.next();
            request = next.map(request::at).getOrElse(request);
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(made.removeAll(deleted));
    }

    @Test
    @Proves({"20.3", "4.1"})
    void whatIsMergedMeanwhileHidesNobodyElse() {
        needs(Capability.LIFE_CYCLE);
        List<ContactId> made = people(40);
        List<ContactId> merged = made.take(4);
        List<ContactId> visitors = List.fill(
                merged.size(), () -> Interactions.identified(engine(), unique).id());
        ScanRequest request = ScanRequest.startOf(10);
        CursorPage<Contact> page = done(engine().contacts().scan(request));
        List<ContactId> seen = page.entities().map(Contact::id).toList();
        for (int turn = 0; page.next().isDefined(); turn++) {
            if (turn < merged.size()) {
                done(engine().merges().merge(visitors.get(turn), merged.get(turn)));
            }
            page = done(engine().contacts().scan(request.at(page.next().get())));
            seen = seen.appendAll(page.entities().map(Contact::id));
        }
        assertThat(seen).doesNotHaveDuplicates().containsAll(made.removeAll(merged));
    }

    @Test
    @Proves({"6.4"})
    void pagesComeInTheOrderOfIds() {
        people(25);
        assertThat(scanned(10).map(ContactId::text).toJavaList()).isSorted();
    }

    @Test
    @Proves({"6.3", "1.7"})
    void onlyCuratedContactsAreScanned() {
        needs(Capability.LIFE_CYCLE);
        ContactId identified = Interactions.identified(engine(), unique).id();
        assertThat(scanned(200)).doesNotContain(identified);
    }

    @Test
    @Proves({"6.1"})
    void aPageHasFrom10To200() {
        assertThat(engine().contacts().scan(ScanRequest.startOf(10)).isRight()).isTrue();
        assertThat(engine().contacts().scan(ScanRequest.startOf(200)).isRight()).isTrue();
        violation(engine().contacts().scan(ScanRequest.startOf(9)), "limit");
        violation(engine().contacts().scan(ScanRequest.startOf(201)), "limit");
    }

    @Test
    @Proves({"6.4"})
    void aForgedCursorIsRefused() {
        people(15);
        String genuine = done(engine().contacts().scan(ScanRequest.startOf(10)))
                .next()
                .get()
                .text();
        List<String> forged = List.of(" ", "x", "00000000", "ä", genuine + "A", genuine.substring(1), "z".repeat(5_000))
                .appendAll(List.range(0, genuine.length() - 1).map(at -> tampered(genuine, at)));
        forged.forEach(text ->
                violation(engine().contacts().scan(ScanRequest.startOf(10).at(new Cursor(text))), "cursor"));
    }

    @Test
    @Proves({"6.4"})
    void anEmptyCursorIsNone() {
        people(15);
        ScanRequest first = ScanRequest.startOf(10);
        assertThat(done(engine().contacts().scan(first.at(new Cursor(""))))
                        .entities()
                        .map(Contact::id))
                .isEqualTo(done(engine().contacts().scan(first)).entities().map(Contact::id));
        List<Either<Refusal, ?>> others = List.of(
                engine().organizations().scan(first.at(new Cursor(""))),
                engine().notes().scan(first.at(new Cursor(""))),
                engine().relationships().scan(first.at(new Cursor(""))));
        assertThat(others).allMatch(Either::isRight);
    }

    @Test
    @Proves({"6.4", "20.4"})
    void aWrongLimitAndAWrongCursorAreNamedTogether() {
        Either<Refusal, CursorPage<Contact>> outcome =
                engine().contacts().scan(ScanRequest.startOf(9).at(new Cursor("forged")));
        violation(outcome, "limit");
        violation(outcome, "cursor");
    }

    @Test
    @Proves({"6.4"})
    void aCursorOfAnotherListingIsRefused() {
        people(15);
        Cursor ofContacts =
                done(engine().contacts().scan(ScanRequest.startOf(10))).next().get();
        violation(engine().organizations().scan(ScanRequest.startOf(10).at(ofContacts)), "cursor");
    }

    @Test
    @Proves({"6.1"})
    void aCursorIsGoodForADay() {
        needs(Capability.SETTABLE_CLOCK);
        people(15);
        Cursor cursor =
                done(engine().contacts().scan(ScanRequest.startOf(10))).next().get();
        subject().pass(Duration.ofHours(24));
        assertThat(engine().contacts().scan(ScanRequest.startOf(10).at(cursor)).isRight())
                .isTrue();
        subject().pass(Duration.ofMillis(1));
        violation(engine().contacts().scan(ScanRequest.startOf(10).at(cursor)), "cursor");
    }

    private static String tampered(String cursor, int at) {
        char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
        return cursor.substring(0, at) + other + cursor.substring(at + 1);
    }

    private List<ContactId> people(int count) {
        return List.fill(
                count,
                () -> done(engine().contacts().create(unique.person().build())).id());
    }

    private List<ContactId> scanned(int limit) {
        List<ContactId> seen = List.empty();
        ScanRequest request = ScanRequest.startOf(limit);
        CursorPage<Contact> page = done(engine().contacts().scan(request));
        seen = seen.appendAll(page.entities().map(Contact::id));
        while (page.next().isDefined()) {
            page = done(engine().contacts().scan(request.at(page.next().get())));
            seen = seen.appendAll(page.entities().map(Contact::id));
        }
        return seen;
    }
}
