package org.externalcontacts.server.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.externalcontacts.application.tenant.TenantId;
import org.junit.jupiter.api.Test;

/** As many items are kept as the documentation says, and whoever comes late is told how many are gone. */
class LatestItemsTest {

    private static final TenantId ACME = new TenantId("acme");

    private final LatestItems latest = new LatestItems();

    @Test
    void noMoreThanAThousandAreKept() {
        add(LatestItems.MOST + 10, 1);
        LatestItems.Batch all = since(0);
        assertThat(numbers(all))
                .containsExactlyElementsOf(LongStream.rangeClosed(11, LatestItems.MOST + 10)
                        .boxed()
                        .toList());
        assertThat(all.dropped()).isEqualTo(10);
        assertThat(all.last()).isEqualTo(LatestItems.MOST + 10);
    }

    @Test
    void largeItemsTakeThePlaceOfMoreThanOne() {
        add(9, LatestItems.MOST_BYTES / 4);
        assertThat(numbers(since(0))).containsExactly(6L, 7L, 8L, 9L);
    }

    @Test
    void anItemThatIsTooLargeForAllIsDroppedAtOnceAndCounted() {
        add(1, LatestItems.MOST_BYTES + 1);
        assertThat(numbers(since(0))).isEmpty();
        assertThat(since(0).dropped()).isEqualTo(1);
        assertThat(since(0).last()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsBehindTheNumberIsTold() {
        add(5, 1);
        assertThat(numbers(since(3))).containsExactly(4L, 5L);
        assertThat(since(3).dropped()).isZero();
        assertThat(since(5)).isEqualTo(new LatestItems.Batch(io.vavr.collection.Vector.empty(), 5, 0));
        assertThat(numbers(latest.since(TenantId.DEFAULT, 0, 2))).containsExactly(1L, 2L);
    }

    @Test
    void aNumberOfAServerBeforeThisOneCountsAsNone() {
        add(2, 1);
        assertThat(numbers(since(700))).containsExactly(1L, 2L);
        assertThat(since(700).dropped()).isZero();
    }

    @Test
    void eachTenantHasNumbersOfItsOwn() {
        add(2, 1);
        latest.add(ACME, new byte[1]);
        assertThat(numbers(latest.since(ACME, 0, LatestItems.MOST))).containsExactly(1L);
        assertThat(numbers(since(0))).containsExactly(1L, 2L);
        assertThat(latest.know(ACME)).isTrue();
        assertThat(latest.know(new TenantId("nobody"))).isFalse();
    }

    private void add(int items, int bytes) {
        for (int item = 0; item < items; item++) {
            latest.add(TenantId.DEFAULT, new byte[bytes]);
        }
    }

    private LatestItems.Batch since(long number) {
        return latest.since(TenantId.DEFAULT, number, LatestItems.MOST);
    }

    private static Iterable<Long> numbers(LatestItems.Batch batch) {
        return batch.items().map(LatestItems.Item::number);
    }
}
