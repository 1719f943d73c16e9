package org.externalcontacts.adapter.inmemory.internal.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashedSlotsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100, Integer.MAX_VALUE})
    void findsWhatWasAddedAndNotRemoved(int hashes) {
        HashedSlots slots = new HashedSlots();
        Map<Integer, Set<Integer>> model = new HashMap<>();
        Random random = new Random(hashes);
        int rounds = hashes == 1 ? 2_000 : 20_000;
        for (int step = 0; step < rounds; step++) {
            int hash = random.nextInt(hashes) * 0x01000193;
            int slot = random.nextInt(500);
            Set<Integer> known = model.computeIfAbsent(hash, key -> new HashSet<>());
            if (known.contains(slot)) {
                assertThat(slots.remove(hash, slot)).isTrue();
                known.remove(slot);
            } else {
                assertThat(slots.remove(hash, slot)).isFalse();
                slots.add(hash, slot);
                known.add(slot);
            }
        }
        assertThat(slots.size())
                .isEqualTo(model.values().stream().mapToInt(Set::size).sum());
        model.forEach((hash, known) -> {
            for (int slot = 0; slot < 500; slot++) {
                int wanted = slot;
                assertThat(slots.find(hash, found -> found == wanted))
                        .isEqualTo(known.contains(slot) ? slot : HashedSlots.NONE);
            }
        });
    }

    @Test
    void anIdHasOneSlotUntilItIsRemovedAndSlotsAreUsedAgain() {
        IdTable table = new IdTable();
        Map<UUID, Integer> model = new HashMap<>();
        Random random = new Random(7);
        for (int step = 0; step < 20_000; step++) {
            UUID id = new UUID(random.nextInt(40), random.nextInt(40));
            Integer slot = model.remove(id);
            if (slot == null) {
                model.put(id, table.add(id));
            } else {
                table.remove(slot);
            }
        }
        assertThat(table.size()).isEqualTo(model.size());
        assertThat(table.limit()).isLessThanOrEqualTo(1_600);
        model.forEach((id, slot) -> {
            assertThat(table.slot(id)).isEqualTo(slot);
            assertThat(table.id(slot)).isEqualTo(id);
        });
        assertThat(new HashSet<>(model.values())).hasSameSizeAs(model.keySet());
    }

    @Test
    void theSlotsOfNewIdsAreKnownAhead() {
        IdTable table = new IdTable();
        for (int id = 0; id < 10; id++) {
            table.add(new UUID(0, id));
        }
        table.remove(3);
        table.remove(7);
        for (int id = 10; id < 15; id++) {
            int upcoming = table.upcoming(15 - id - 1);
            int next = table.upcoming(0);
            assertThat(table.add(new UUID(0, id))).isEqualTo(next);
            assertThat(table.upcoming(15 - id - 2 < 0 ? 0 : 15 - id - 2)).isEqualTo(id == 14 ? upcoming + 1 : upcoming);
        }
    }
}
