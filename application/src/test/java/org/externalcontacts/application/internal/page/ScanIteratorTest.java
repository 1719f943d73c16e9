package org.externalcontacts.application.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanInterruptedException;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A walk over a whole scan")
class ScanIteratorTest {

    private static final Refusal EXPIRED = Refusal.invalid(Violation.of("cursor", "p1", "has expired"));

    private final java.util.List<ScanRequest> requests = new ArrayList<>();
    private List<Either<Refusal, List<String>>> pages = List.empty();

    @Test
    @DisplayName("Rule 6.2: it goes on over empty pages and ends with the cursors")
    void goesOnOverEmptyPages() {
        pages = List.of(page("a", "b"), page(), page(), page("c"), page());

        assertThat(walk().toList()).containsExactly("a", "b", "c");
        assertThat(requests).hasSize(5).allMatch(request -> request.limit() == 200);
        assertThat(requests.get(4).cursor()).containsExactly(new Cursor("p4"));
    }

    @Test
    void readsAPageOnlyWhenItIsNeeded() {
        pages = List.of(page("a"), page("b"));
        Iterator<String> walk = walk();

        assertThat(requests).hasSize(1);
        assertThat(walk.next()).isEqualTo("a");
        assertThat(requests).hasSize(1);
        assertThat(walk.hasNext()).isTrue();
        assertThat(walk.hasNext()).isTrue();
        assertThat(requests).hasSize(2);
    }

    @Test
    void asAStreamItReadsAPageOnlyWhenItIsNeeded() {
        pages = List.of(page("a", "b"), page("c"), page("d"));
        Stream<String> stream = ScanIterator.stream(this::fetch).get();

        assertThat(requests).hasSize(1);
        assertThat(stream.limit(3)).containsExactly("a", "b", "c");
        assertThat(requests).hasSize(2);
    }

    @Test
    void asAStreamItIsRefusedLikeTheFirstPage() {
        pages = List.of(Either.left(EXPIRED));
        assertThat(ScanIterator.stream(this::fetch)).isEqualTo(Either.left(EXPIRED));
    }

    @Test
    void overNothingIsEmpty() {
        pages = List.of(page());
        Iterator<String> walk = walk();

        assertThat(walk.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
    }

    @Test
    void givesTheRefusalOfTheFirstPageAsAValue() {
        pages = List.of(Either.left(EXPIRED));

        assertThat(ScanIterator.over(this::fetch)).isEqualTo(Either.left(EXPIRED));
    }

    @Test
    void throwsARefusalHalfWayAfterAllThatCameBeforeIt() {
        pages = List.of(page("a"), Either.left(EXPIRED));
        Iterator<String> walk = walk();

        assertThat(walk.next()).isEqualTo("a");
        ScanInterruptedException thrown = catchThrowableOfType(ScanInterruptedException.class, walk::next);
        assertThat(thrown.refusal()).isEqualTo(EXPIRED);
        assertThat(thrown).hasMessageContaining("cursor has expired");
    }

    @Test
    void goesOnWhereItWasRefusedWhenItIsAskedAgain() {
        pages = List.of(page("a"), Either.left(EXPIRED));
        Iterator<String> walk = walk();
        walk.next();
        assertThatExceptionOfType(ScanInterruptedException.class).isThrownBy(walk::hasNext);
        pages = List.of(page("a"), page("b"));

        assertThat(walk.toList()).containsExactly("b");
    }

    @Test
    @DisplayName("Rule 6.4: a page that hands back the cursor it was asked for is a fault, not a scan without end")
    void doesNotGoRoundInCircles() {
        Iterator<String> walk = ScanIterator.over(
                        request -> Either.right(new CursorPage<>(List.of("a"), Option.some(new Cursor("p1")))))
                .get();
        assertThat(walk.next()).isEqualTo("a");

        assertThatExceptionOfType(ExternalContactsException.class).isThrownBy(walk::hasNext);
    }

    @ParameterizedTest
    @DisplayName("Rule 6.4: a scan that comes back to a cursor, however many pages later, is a fault too")
    @CsvSource({"0, 2", "0, 3", "1, 2", "3, 1", "5, 7", "40, 100"})
    void doesNotGoRoundInWiderCircles(int before, int round) {
        Iterator<String> walk =
                ScanIterator.over(request -> circling(request, before, round)).get();

        assertThatExceptionOfType(ExternalContactsException.class)
                .isThrownBy(walk::toList)
                .withMessageContaining("does not advance");
        assertThat(requests).hasSizeLessThanOrEqualTo(3 * (before + round) + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1_000})
    void anyNumberOfPagesOfDifferentCursorsIsAScan(int count) {
        pages = List.fill(count, () -> page("a"));

        assertThat(walk().toList()).hasSize(count);
    }

    /** Cursors 0 to before + round - 1, and then the last {@code round} of them over and over, until a test would not end. */
    private Either<Refusal, CursorPage<String>> circling(ScanRequest request, int before, int round) {
        requests.add(request);
        assertThat(requests).as("pages of a scan without end").hasSizeLessThan(1_000);
        int at = requests.size() - 1;
        int cursor = at < before ? at : before + (at - before) % round;
        return Either.right(new CursorPage<>(List.of("a"), Option.some(new Cursor("p" + cursor))));
    }

    private Iterator<String> walk() {
        return ScanIterator.over(this::fetch).get();
    }

    private Either<Refusal, CursorPage<String>> fetch(ScanRequest request) {
        requests.add(request);
        int number = request.cursor()
                .map(cursor -> Integer.parseInt(cursor.text().substring(1)))
                .getOrElse(0);
        Option<Cursor> next = Option.when(number + 1 < pages.size(), () -> new Cursor("p" + (number + 1)));
        return pages.get(number).map(entities -> new CursorPage<>(entities, next));
    }

    private static Either<Refusal, List<String>> page(String... entities) {
        return Either.right(List.of(entities));
    }
}
