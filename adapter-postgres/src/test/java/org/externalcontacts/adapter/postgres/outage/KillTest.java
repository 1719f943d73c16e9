package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes and their database are killed in turn while they write. */
class KillTest {

    private static final int ROUNDS = 20;
    private static final int EPOCHS = 50;

    @TempDir
    private Path directory;

    @Test
    @DisplayName("Answered means committed, all or nothing: also when processes and the database are killed in turn")
    void whateverWasAnsweredIsThereAndNothingIsThereByHalf() throws Exception {
        try (OwnServer server = OwnServer.start(directory.resolve("data"));
                KillRounds rounds = new KillRounds(server, directory)) {
            assertThat(rounds.run(ROUNDS)).isEmpty();
            assertThat(rounds.answers()).isGreaterThan(ROUNDS * KillRounds.FEWEST_ANSWERS);
        }
    }

    @Test
    @Tag("soak")
    @DisplayName("Answered means committed, all or nothing: also after a thousand kills")
    void aThousandKillsLoseNothing() throws Exception {
        try (OwnServer server = OwnServer.start(directory.resolve("data"))) {
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                try (KillRounds rounds = new KillRounds(server, directory)) {
                    assertThat(rounds.run(ROUNDS)).as("epoch %s", epoch).isEmpty();
                    assertThat(rounds.answers()).isGreaterThan(ROUNDS * KillRounds.FEWEST_ANSWERS);
                }
            }
        }
    }

    @Test
    void aDatabaseThatAnswersBeforeItHasWrittenIsFoundOut() throws Exception {
        Map<String, String> forgetful = Map.of("synchronous_commit", "off", "wal_writer_delay", "10s");
        try (OwnServer server = OwnServer.start(directory.resolve("data"), forgetful);
                KillRounds rounds = new KillRounds(server, directory)) {
            assertThat(rounds.run(ROUNDS)).anyMatch(finding -> finding.startsWith("lost: "));
        }
    }
}
