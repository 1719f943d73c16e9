package org.externalcontacts.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32C;
import org.externalcontacts.adapter.file.fault.DamagedFileException;
import org.externalcontacts.adapter.file.fault.DirectoryInUseException;
import org.externalcontacts.adapter.file.fault.NewerFileException;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.page.Cursor;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a directory that others use, that is damaged, or that is too new. */
class DirectoryTest {

    @TempDir
    private Path directory;

    private final Fixtures some = new Fixtures();

    @Test
    void itsEventsNameTheTenantThatItBelongsTo() {
        RecordedEvents events = new RecordedEvents();
        try (FileExternalContacts engine = FileExternalContacts.builder(directory)
                .tenant("acme")
                .listener(events)
                .open()) {
            engine.contacts().create(some.contact().build());
        }
        assertThat(events.all().map(DomainEvent::tenant)).containsExactly(new TenantId("acme"));
    }

    @Test
    void aDirectoryIsMadeWhenItIsNotThere() {
        Path deep = directory.resolve("a/b");
        try (FileExternalContacts engine = FileExternalContacts.open(deep)) {
            assertThat(engine.check().isRight()).isTrue();
        }
        assertThat(deep.resolve("contacts.db")).isRegularFile();
    }

    @Test
    void whatCannotBeADirectoryIsNotOpened() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "text");
        assertThatThrownBy(() -> FileExternalContacts.open(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void aDirectoryThatIsOpenInThisProcessIsInUse() {
        try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
            assertThatThrownBy(() -> FileExternalContacts.open(directory))
                    .isInstanceOf(DirectoryInUseException.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(engine.contacts().create(some.contact().build()).isRight())
                    .isTrue();
        }
        FileExternalContacts.open(directory).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "link"})
    void whoIsRefusedInThisProcessTakesTheDirectoryFromNobody(String path) throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Files.createSymbolicLink(directory.resolve("link"), data);
        try (FileExternalContacts engine = FileExternalContacts.open(data);
                ChildProcess other = refusedHereAndStarted(directory.resolve(path), data)) {
            assertThat(other.lines(1)).isEmpty();
            assertThat(engine.contacts().create(some.contact().build()).isRight())
                    .isTrue();
        }
    }

    @Test
    void aDirectoryThatCouldNotBeOpenedCanBeOpenedOnceItIsMended() throws IOException {
        Path inTheWay = Files.createDirectory(directory.resolve("owner"));
        assertThatThrownBy(() -> FileExternalContacts.open(directory)).isInstanceOf(UncheckedIOException.class);
        Files.delete(inTheWay);
        FileExternalContacts.open(directory).close();
    }

    @Test
    void aDirectoryThatIsOpenInAnotherProcessIsInUseUntilThatIsGone() throws Exception {
        try (ChildProcess other = ChildProcess.start(KilledWriter.class, directory)) {
            assertThat(other.lines(1)).hasSize(1);
            assertThatThrownBy(() -> FileExternalContacts.open(directory))
                    .isInstanceOf(DirectoryInUseException.class)
                    .hasMessageContaining("only one process at a time");
            other.kill();
        }
        FileExternalContacts.open(directory).close();
    }

    @Test
    void theNativeLibraryIsUnpackedBesideTheDataAndCopiesOfKilledProcessesGo() throws Exception {
        for (int round = 0; round < 2; round++) {
            try (ChildProcess other = ChildProcess.start(KilledWriter.class, directory)) {
                other.lines(1);
                other.kill();
            }
        }
        try (var copies = Files.list(directory.resolve("native"))) {
            assertThat(copies.filter(file -> !file.toString().endsWith(".lck"))).hasSize(1);
        }
    }

    @Test
    void afterClosingACallIsIllegalAndClosingAgainDoesNothing() {
        FileExternalContacts engine = FileExternalContacts.open(directory);
        engine.close();
        engine.close();
        assertThatThrownBy(() -> engine.contacts().create(some.contact().build()))
                .isInstanceOf(IllegalCallException.class);
        assertThatThrownBy(() -> engine.backup(directory.resolve("late.db"))).isInstanceOf(IllegalCallException.class);
    }

    @Test
    void aCursorIsGoodForTheNextProcessToo() {
        Cursor cursor;
        try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
            for (int contact = 0; contact < 12; contact++) {
                engine.contacts().create(some.contact().build()).get();
            }
            cursor =
                    engine.contacts().scan(ScanRequest.startOf(10)).get().next().get();
        }
        try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
            assertThat(engine.contacts()
                            .scan(ScanRequest.startOf(10).at(cursor))
                            .get()
                            .entities())
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 99})
    void aFileThatIsCutOffIsNotOpened(int percent) throws IOException {
        Path file = filled();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            // Of nothing at all nobody can tell that it was more: a page is left, which names the length.
            channel.truncate(Math.max(4_096, channel.size() * percent / 100));
        }
        assertDamaged();
    }

    @Test
    void aFileOfSomethingElseIsNotOpened() throws IOException {
        Files.writeString(directory.resolve("contacts.db"), "Dear diary, ".repeat(1_000));
        assertDamaged();
    }

    @Test
    void aDatabaseOfSomethingElseIsNotOpenedNorTouched() throws IOException, SQLException {
        Path file = directory.resolve("contacts.db");
        change(file, "CREATE TABLE recipe (name TEXT)");
        byte[] before = Files.readAllBytes(file);
        assertDamaged();
        FileExternalContacts.backup(directory, directory.resolve("copy.db"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "note"})
    void aChangedByteIsNoticedWhereverItIsInARecord(String table) throws SQLException {
        byte[] record = changed(filled(), table, 0, 0);
        for (int at = 0; at < record.length; at += record.length / 6) {
            changed(directory.resolve("contacts.db"), table, at, 0x20);
            assertDamaged();
            changed(directory.resolve("contacts.db"), table, at, 0x20);
        }
    }

    @Test
    void recordsThatContradictEachOtherAreNotOpened() throws IOException, SQLException {
        Path file = filled();
        change(file, "INSERT INTO contact (id, owner, value) SELECT randomblob(16), owner, value FROM contact");
        assertDamaged();
    }

    @Test
    void aRecordOfALaterFormIsNotOpened() throws IOException, SQLException {
        Path file = filled();
        // The form comes first; the checksum is that of these five bytes with form 2.
        change(file, "UPDATE note SET value = X'02" + checksumOfTwo() + "'");
        assertThatThrownBy(() -> FileExternalContacts.open(directory))
                .isInstanceOf(NewerFileException.class)
                .hasMessageContaining("a record of form 2");
    }

    @Test
    void tablesOfALaterFormAreNotOpenedNorTouched() throws IOException, SQLException {
        Path file = filled();
        change(file, "PRAGMA user_version = 2");
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> FileExternalContacts.open(directory))
                .isInstanceOf(NewerFileException.class)
                .hasMessageContaining("later version");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aRefusalToOpenLeavesTheDirectoryToOthers() throws IOException, SQLException {
        Path file = filled();
        change(file, "PRAGMA user_version = 2");
        assertThatThrownBy(() -> FileExternalContacts.open(directory)).isInstanceOf(NewerFileException.class);
        change(file, "PRAGMA user_version = 1");
        FileExternalContacts.open(directory).close();
    }

    private static ChildProcess refusedHereAndStarted(Path here, Path there) throws IOException {
        assertThatThrownBy(() -> FileExternalContacts.open(here)).isInstanceOf(DirectoryInUseException.class);
        return ChildProcess.startQuietly(KilledWriter.class, there);
    }

    private Path filled() {
        try (FileExternalContacts engine = FileExternalContacts.open(directory)) {
            for (int number = 0; number < 100; number++) {
                Contact made = engine.contacts().create(some.contact().build()).get();
                engine.notes().create(NoteOwner.of(made.id()), some.note());
            }
        }
        return directory.resolve("contacts.db");
    }

    private void assertDamaged() {
        assertThatThrownBy(() -> FileExternalContacts.open(directory))
                .isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("put a backup in its place");
    }

    private static String checksumOfTwo() {
        CRC32C sum = new CRC32C();
        sum.update(2);
        return String.format("%08X", sum.getValue());
    }

    private static void change(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    /** Changes one byte of the first record of a table by itself, so that the database is whole. */
    private static byte[] changed(Path file, String table, int at, int bits) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE " + table + " SET value = ? WHERE place = 1")) {
            byte[] record = sql.executeQuery("SELECT value FROM " + table + " WHERE place = 1")
                    .getBytes(1);
            record[at] ^= (byte) bits;
            update.setBytes(1, record);
            update.executeUpdate();
            return record;
        }
    }
}
