package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions tell states apart, and nothing else. */
class VersionTest {

    private record Pair(Object one, Object other) implements PersonalData {}

    private record Named(String name) implements PersonalData {}

    @Test
    void partsThatReadAlikeAreToldApart() {
        List<Pair> states = List.of(
                new Pair("ab", "c"),
                new Pair("a", "bc"),
                new Pair(List.of("a", "b"), "c"),
                new Pair(List.of("a"), List.of("b", "c")),
                new Pair(Option.none(), "abc"),
                new Pair(Option.some("abc"), ""),
                new Pair("", "abc"),
                new Pair(1, "1"),
                new Pair("1", 1L),
                new Pair(true, "true"),
                new Pair(Instant.EPOCH, "x"),
                new Pair(EntityKind.NOTE, "x"),
                new Pair(new Named("x"), "x"));
        assertThat(states.map(Version::of).distinct()).hasSize(states.size());
    }

    @Test
    void theOrderOfAMapIsNoPartOfAState() {
        Map<String, Integer> one = LinkedHashMap.of("a", 1, "b", 2);
        Map<String, Integer> other = LinkedHashMap.of("b", 2, "a", 1);
        assertThat(Version.of(new Pair(one, ""))).isEqualTo(Version.of(new Pair(other, "")));
        assertThat(Version.of(new Pair(HashMap.of("a", 2, "b", 1), ""))).isNotEqualTo(Version.of(new Pair(one, "")));
    }

    @Test
    void theVersionIsTheSameInEveryProcess() {
        assertThat(Version.of(new Named("Ada")).text()).isEqualTo("wQwgyDLOW4AI-qgAp9Rg_w");
    }

    @Test
    void aValueWithoutPartsHasNoVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> Version.of(new Pair(new Object(), "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\"", "ä", "a\n"})
    void whatCannotStandInAHeaderIsNoVersion(String text) {
        assertThat(Version.read("If-Match", text).isInvalid()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Version(text));
    }

    @Test
    void aVersionIsReadAsItWasWritten() {
        Version version = Version.of(new Named("Ada"));
        assertThat(Version.read("If-Match", version.toString()).get()).isEqualTo(version);
        assertThat(Version.of(3).text()).isEqualTo("3");
        assertThat(Version.read("If-Match", "x".repeat(Version.LONGEST)).isValid())
                .isTrue();
        assertThat(Version.read("If-Match", "x".repeat(Version.LONGEST + 1)).isInvalid())
                .isTrue();
    }
}
