package org.externalcontacts.application.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.application.internal.search.Orders;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A scan by id")
class ScannerTest {

    private static final Instant NOW = Instant.parse("2023-06-22T10:15:30Z");
    private static final Scanner<UUID> SCANNER = new Scanner<>(
            "contacts", new Cursor.Seal("a secret".getBytes(StandardCharsets.UTF_8)), () -> NOW, id -> id);

    private List<UUID> stored = ids(25);

    @Test
    @DisplayName("Rule 6.1: 100 a page unless asked otherwise, no cursor for the first page")
    void startsWithoutACursor() {
        assertThat(ScanRequest.start()).isEqualTo(new ScanRequest(100, Option.none()));
        assertThat(scan(ScanRequest.start()).get().entities()).isEqualTo(stored);
    }

    @Test
    @DisplayName("Rules 6.2, 20.3: page after page gives every entity once, until there is no cursor")
    void givesEveryEntityOnce() {
        assertThat(scanned(10)).isEqualTo(stored);
        stored = ids(20);
        assertThat(scanned(10)).isEqualTo(stored);
        stored = List.empty();
        assertThat(scanned(10)).isEmpty();
    }

    @Test
    @DisplayName("Rule 20.3: what is there during the whole scan comes once, whatever is written meanwhile")
    void isNotDisturbedByWrites() {
        List<UUID> before = stored;
        CursorPage<UUID> first = scan(ScanRequest.startOf(10)).get();
        stored = stored.drop(10).append(new UUID(0, 0)).sorted(Orders.BY_ID);

        CursorPage<UUID> second =
                scan(ScanRequest.startOf(10).at(first.next().get())).get();

        assertThat(second.entities()).isEqualTo(before.slice(10, 20));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 199, 200})
    @DisplayName("Rule 6.1: 10 to 200 a page")
    void takesTenToTwoHundredAPage(int limit) {
        assertThat(scan(ScanRequest.startOf(limit)).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 9, 201, Integer.MAX_VALUE})
    @DisplayName("Rule 6.1: any other limit is refused")
    void refusesOtherLimits(int limit) {
        assertThat(scan(ScanRequest.startOf(limit)))
                .isEqualTo(Either.left(
                        Refusal.invalid(Violation.of("limit", String.valueOf(limit), "is not from 10 to 200"))));
    }

    @Test
    @DisplayName("Rule 20.4: a wrong limit and a forged cursor are refused together")
    void namesAllThatIsWrongAtOnce() {
        Either<Refusal, CursorPage<UUID>> refused = scan(ScanRequest.startOf(9).at(new Cursor("forged")));

        assertThat(((Refusal.InvalidInput) refused.getLeft()).violations().map(Violation::field))
                .containsExactlyInAnyOrder("limit", "cursor");
    }

    private List<UUID> scanned(int limit) {
        CursorPage<UUID> page = scan(ScanRequest.startOf(limit)).get();
        List<UUID> seen = page.entities();
        while (page.next().isDefined()) {
            page = scan(ScanRequest.startOf(limit).at(page.next().get())).get();
            seen = seen.appendAll(page.entities());
        }
        return seen;
    }

    private Either<Refusal, CursorPage<UUID>> scan(ScanRequest request) {
        return SCANNER.scan(
                request,
                (after, limit) -> stored.filter(id -> after.forAll(last -> Orders.BY_ID.compare(id, last) > 0))
                        .take(limit));
    }

    /** Ids on both sides of where signed numbers turn over. */
    private static List<UUID> ids(int count) {
        return List.range(0, count)
                .map(index -> new UUID(index * 0x1234_5678_9ABC_DEFL, -index))
                .sorted(Orders.BY_ID);
    }
}
