package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule 20.14 on the disk: a key is there for as long as it counts, and not much longer. */
class KeptRequestsTest {

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
