package org.externalcontacts.application.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ids are numbers here, and what is found is the number as text. */
@DisplayName("Rule 20.11: what a directory answers, as far as it is an answer")
class DirectoryAnswersTest {

    private final java.util.List<Set<Integer>> asked = new ArrayList<>();

    @Test
    void holdsWhatIsThereOfWhatWasAskedFor() {
        assertThat(answers(HashMap.of(1, "1", 2, "2"), 1, 2, 3)).isEqualTo(HashMap.of(1, "1", 2, "2"));
    }

    @Test
    void isAskedForOnceForEachIdOnce() {
        answers(HashMap.empty(), 1, 2, 1);
        assertThat(asked).containsExactly(List.of(1, 2).toSet());
    }

    @Test
    void isNotAskedForNothing() {
        assertThat(answers(HashMap.of(1, "1"))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void holdsNothingOfOthers() {
        assertThat(answers(HashMap.of(1, "2", 3, "3"), 1, 2)).isEmpty();
    }

    @Test
    void isEmptyWhenTheDirectorySaysNull() {
        assertThat(answers(null, 1)).isEmpty();
        assertThat(answers(HashMap.of(1, null), 1)).isEmpty();
    }

    private Map<Integer, String> answers(@Nullable Map<Integer, String> directory, Integer... ids) {
        return DirectoryAnswers.to(
                List.of(ids),
                wanted -> {
                    asked.add(wanted);
                    return directory;
                },
                Integer::valueOf);
    }
}
