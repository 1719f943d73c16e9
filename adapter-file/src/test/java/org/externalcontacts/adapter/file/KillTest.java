package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.externalcontacts.domain.contact.ContactId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered outlives a process that is killed, and nothing is there by half. */
class KillTest {

    private static final int ROUNDS = 10;

    @TempDir
    private Path directory;

    private final Random random = new Random(8);
    private final List<String> ledger = new ArrayList<>();

    @Test
    void whateverWasAnsweredIsThereAfterTheProcessWasKilledAndNoDecisionIsThereByHalf() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            try (ChildProcess writer = ChildProcess.start(KilledWriter.class, directory)) {
                // Killed at a number of answers, not at a time: a slow machine makes the test slower and not weaker.
                ledger.addAll(writer.lines(20 + random.nextInt(200)));
                ledger.addAll(writer.kill());
            }
            // Opening checks the file, builds all indexes and compares them with the records: see Restoration.
            try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
                ledger.forEach(line -> assertIsThere(engine, line));
                assertNothingIsThereByHalf(engine);
            }
        }
        assertThat(ledger).hasSizeGreaterThan(ROUNDS * 20);
    }

    private static void assertIsThere(FileExternalContacts engine, String line) {
        String[] told = line.split(" ", -1);
        if (told[0].equals("created") && told.length == 2 && told[1].length() == 36) {
            assertThat(engine.contacts().getUnresolved(ContactId.parse(told[1])).isRight())
                    .as(line)
                    .isTrue();
        } else if (told[0].equals("merged") && told.length == 4 && told[3].length() == 36) {
            ContactId result = ContactId.parse(told[3]);
            assertThat(engine.merges().canonical(ContactId.parse(told[1])).get())
                    .isEqualTo(result);
            assertThat(engine.merges().canonical(ContactId.parse(told[2])).get())
                    .isEqualTo(result);
            assertThat(engine.identities().ofContact(result).get()).as(line).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /** A contact and its identifiers are one decision, as are the three contacts of a merge. */
    private static void assertNothingIsThereByHalf(FileExternalContacts engine) {
        engine.contacts().all().get().forEach(contact -> {
            assertThat(engine.identities().ofContact(contact.id()).get()).isNotEmpty();
            contact.merge()
                    .forEach(standing -> assertThat(standing.mergedFrom()
                                    .map(id -> engine.contacts().getUnresolved(id))
                                    .map(found -> found.get().merge().flatMap(own -> own.mergedTo())))
                            .containsOnly(Option.some(contact.id())));
        });
    }
}
