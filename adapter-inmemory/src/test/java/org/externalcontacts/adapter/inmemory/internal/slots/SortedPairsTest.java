package org.externalcontacts.adapter.inmemory.internal.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedPairsTest {

    private record Pair(long key, int slot) {}

    private static final Comparator<Pair> BY_KEY_AND_SLOT =
            Comparator.comparing(Pair::key).thenComparing(Pair::slot);

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1_000, 1_000_000})
    void holdsWhatASortedSetHolds(int keys) {
        SortedPairs pairs = new SortedPairs();
        TreeSet<Pair> model = new TreeSet<>(BY_KEY_AND_SLOT);
        Random random = new Random(keys);
        for (int step = 0; step < 60_000; step++) {
            Pair pair = new Pair(random.nextInt(keys) - keys / 2, random.nextInt(5_000));
            boolean adds = random.nextInt(10) < (step < 30_000 ? 8 : 3);
            assertThat(adds ? pairs.add(pair.key(), pair.slot()) : pairs.remove(pair.key(), pair.slot()))
                    .isEqualTo(adds ? model.add(pair) : model.remove(pair));
        }
        assertThat(pairs.size()).isEqualTo(model.size());
        assertThat(model).allMatch(pair -> pairs.contains(pair.key(), pair.slot()));
        assertThat(slots(pairs, Long.MIN_VALUE, Long.MAX_VALUE))
                .isEqualTo(model.stream().map(Pair::slot).toList());
        for (int look = 0; look < 200; look++) {
            long from = random.nextInt(keys) - keys / 2L;
            long to = from + random.nextInt(keys / 10 + 1);
            assertThat(slots(pairs, from, to))
                    .isEqualTo(model.subSet(new Pair(from, 0), new Pair(to + 1, 0)).stream()
                            .map(Pair::slot)
                            .toList());
        }
    }

    @Test
    void emptiesAndFillsAgain() {
        SortedPairs pairs = new SortedPairs();
        for (int round = 0; round < 3; round++) {
            for (int slot = 0; slot < 5_000; slot++) {
                pairs.add(slot % 7, slot);
            }
            for (int slot = 0; slot < 5_000; slot++) {
                assertThat(pairs.remove(slot % 7, slot)).isTrue();
            }
            assertThat(pairs.size()).isZero();
            assertThat(slots(pairs, Long.MIN_VALUE, Long.MAX_VALUE)).isEmpty();
        }
    }

    @Test
    void visitsWhatLiesBehindAPlaceEvenIfNothingLiesThere() {
        SortedPairs pairs = new SortedPairs((one, other) -> Integer.compare(other, one));
        for (int slot = 0; slot < 3_000; slot++) {
            pairs.add(slot / 1_000, slot);
        }
        List<Integer> behind = new ArrayList<>();
        pairs.visitAfter(1, slot -> 1_500 - slot, slot -> {
            behind.add(slot);
            return behind.size() < 3;
        });
        assertThat(behind).containsExactly(1_499, 1_498, 1_497);
        behind.clear();
        pairs.visitAfter(1, slot -> -1, slot -> behind.add(slot) && behind.size() < 2);
        assertThat(behind).containsExactly(2_999, 2_998);
        behind.clear();
        pairs.visitAfter(Long.MAX_VALUE, slot -> -1, behind::add);
        assertThat(behind).isEmpty();
    }

    private static List<Integer> slots(SortedPairs pairs, long from, long to) {
        List<Integer> slots = new ArrayList<>();
        pairs.visit(from, to, slots::add);
        return slots;
    }
}
