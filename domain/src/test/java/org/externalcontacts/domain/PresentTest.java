package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import org.externalcontacts.domain.internal.Present;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Parts that foreign code left out")
class PresentTest {

    @Test
    void areEmptyCollections() {
        assertThat(Present.items((List<String>) null)).isEmpty();
        assertThat(Present.items((Set<String>) null)).isEmpty();
        assertThat(Present.entries((Map<String, String>) null)).isEmpty();
    }

    @Test
    void areLeftOutOfCollections() {
        assertThat(Present.items(List.of("a", null, "b"))).containsExactly("a", "b");
        assertThat(Present.items(HashSet.of("a", null))).containsExactly("a");
        assertThat(Present.entries(LinkedHashMap.of("a", "x", null, "y", "c", null)))
                .isEqualTo(LinkedHashMap.of("a", "x"));
    }

    @Test
    void areNoReasonToCopyACollectionWithoutThem() {
        List<String> list = List.of("a");
        Set<String> set = HashSet.of("a");
        Map<String, String> map = LinkedHashMap.of("a", "x");

        assertThat(Present.items(list)).isSameAs(list);
        assertThat(Present.items(set)).isSameAs(set);
        assertThat(Present.entries(map)).isSameAs(map);
    }
}
