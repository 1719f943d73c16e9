package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A primary that answers only what its standby has stored as well. The binaries for tests have no {@code pg_basebackup}: the standby begins as a copy of
 * what the primary was when it stood still.
 */
final class StandbyPair implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OwnServer primary;
    private final OwnServer standby;

    private StandbyPair(OwnServer primary, OwnServer standby) {
        this.primary = primary;
        this.standby = standby;
    }

    static StandbyPair start(Path directory) throws Exception {
        Path data = directory.resolve("primary");
        Path copy = directory.resolve("standby");
        OwnServer primary = OwnServer.start(data);
        primary.close();
        copy(data, copy);
        Files.createFile(copy.resolve("standby.signal"));
        primary.restart();
        OwnServer standby = OwnServer.start(
                copy,
                Map.of(
                        "primary_conninfo",
                        "'host=localhost port=" + primary.port() + " user=postgres application_name=standby'"));
        StandbyPair pair = new StandbyPair(primary, standby);
        pair.makeSynchronous();
        return pair;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void makeSynchronous() throws Exception {
        try (Connection connection = primary.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set synchronous_standby_names = 'standby'");
            statement.execute("select pg_reload_conf()");
        }
        awaitSynchronous();
    }

    /** Waits until the standby has caught up and the primary waits for it. */
    void awaitSynchronous() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = primary.source().getConnection();
                Statement statement = connection.createStatement()) {
            while (!isSynchronous(statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the standby does not follow");
                }
                Thread.sleep(20);
            }
        }
    }

    private static boolean isSynchronous(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select from pg_stat_replication where sync_state = 'sync'")) {
            return row.next();
        }
    }

    /** Makes the standby the primary. */
    void promote() throws SQLException {
        try (Connection connection = standby.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_promote()");
        }
    }

    /** Both, of which the one that writes is meant. */
    String url() {
        return "jdbc:postgresql://localhost:" + primary.port() + ",localhost:" + standby.port()
                + "/postgres?targetServerType=primary";
    }

    OwnServer primary() {
        return primary;
    }

    OwnServer standby() {
        return standby;
    }

    @Override
    public void close() {
        standby.close();
        primary.close();
    }
}
