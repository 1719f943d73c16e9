package org.externalcontacts.adapter.postgres.outage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL of one test alone, which forces to the disk what it acknowledges, and which may be killed and started again. */
final class OwnServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;

    private OwnServer(Path data, Map<String, String> settings) throws IOException {
        this.data = data;
        this.settings = settings;
        server = started(0);
    }

    /** Starts one with its data in this directory, which is made if it is not there. */
    static OwnServer start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** Starts one that has other settings than usual. */
    static OwnServer start(Path data, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("fsync", "on", "synchronous_commit", "on"));
        // Its lock file, too, would name the dead.
        all.put("unix_socket_directories", "");
        all.putAll(settings);
        return new OwnServer(data, all);
    }

    private EmbeddedPostgres started(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE);
        settings.forEach(builder::setServerConfig);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Kills all its processes at once, as {@code kill -9} does: nothing is flushed, and nobody is told. */
    void kill() throws Exception {
        Postmaster.of(data).killWithSessions();
        // Names a process that, until its parent takes notice, is dead and yet there: nobody should wait for that.
        Files.delete(Postmaster.pidFile(data));
        server.close();
    }

    /** Starts it again where it was. */
    void restart() throws IOException {
        server = started(server.getPort());
    }

    int port() {
        return server.getPort();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    DataSource source() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
