package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.KeptRequest;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 20.14 on the disk: a key is there for as long as it counts, and not much longer. */
class KeptRequestsTest {

    private static final int MOST_IN_MEMORY = 100_000;

    @TempDir
    private Path directory;

    private final ContactProfile profile = new Fixtures().contact().build();
    private final SettableClock clock = new SettableClock();

    @Test
    void keysThatDoNotCountAnyMoreLeaveTheFileWithTheNextOne() throws SQLException {
        try (FileExternalContacts engine = opened()) {
            for (int call = 0; call < 20; call++) {
                create(engine, IdempotencyKey.random());
            }
            assertThat(rows()).isEqualTo(20);
            clock.pass(IdempotencyKey.KEPT);
            create(engine, IdempotencyKey.random());
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Test
    void aKeyThatIsUsedAgainCountsFromItsLatestUse() throws SQLException {
        IdempotencyKey key = new IdempotencyKey("order-1");
        Contact latest;
        try (FileExternalContacts engine = opened()) {
            create(engine, key);
            create(engine, IdempotencyKey.random());
            clock.pass(IdempotencyKey.KEPT);
            latest = create(engine, key);
        }
        try (FileExternalContacts engine = opened()) {
            assertThat(create(engine, key)).isEqualTo(latest);
            assertThat(rows()).isEqualTo(1);
        }
    }

    @Test
    void keysThatDoNotCountAnyMoreAreForgottenByOpening() throws SQLException {
        try (FileExternalContacts engine = opened()) {
            create(engine, IdempotencyKey.random());
            clock.pass(IdempotencyKey.KEPT.dividedBy(2));
            create(engine, IdempotencyKey.random());
        }
        clock.pass(IdempotencyKey.KEPT.dividedBy(2));
        try (FileExternalContacts engine = opened()) {
            create(engine, IdempotencyKey.random());
            assertThat(rows()).isEqualTo(2);
        }
    }

    @Test
    void keysThatMemoryForgetsBecauseThereAreTooManyLeaveTheFileToo() throws SQLException {
        try (FileExternalContacts engine = opened()) {
            Contact made = create(engine, IdempotencyKey.random());
            Seq<Change> full = List.fill(MOST_IN_MEMORY - 1, () -> new Change.KeepRequest(kept(made)));
            engine.storage().atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(full))));
            assertThat(rows()).isEqualTo(MOST_IN_MEMORY);
            Seq<Change> more = List.fill(500, () -> new Change.KeepRequest(kept(made)));
            engine.storage().atomically(view -> Either.right(Decision.of(Done.DONE, Decision.Act.untold(more))));
            create(engine, IdempotencyKey.random());
            assertThat(rows()).isEqualTo(MOST_IN_MEMORY);
        }
    }

    private KeptRequest kept(Contact made) {
        return new KeptRequest(IdempotencyKey.random(), made.version(), new Fact.ContactCreated(made), clock.instant());
    }

    private FileExternalContacts opened() {
        return FileExternalContacts.builder(directory).clock(clock).open();
    }

    private Contact create(FileExternalContacts engine, IdempotencyKey key) {
        return engine.contacts().create(profile, key).get();
    }

    private int rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("contacts.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM request")) {
            return rows.getInt(1);
        }
    }
}
