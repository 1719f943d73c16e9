package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL and the Patroni that starts it, watches it, and says which part it has. */
final class PatroniNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;

    /**
     * A leader whose postmaster has died is not started again where it was: its standby is there already. 20 s are the shortest lease of a
     * leader ({@code ttl}) that Patroni accepts.
     */
    private static final String SETTINGS = """
            scope: external-contacts
            name: %1$s
            restapi: {listen: '127.0.0.1:%2$d', connect_address: '127.0.0.1:%2$d'}
            etcd3: {host: '127.0.0.1:%4$d'}
            bootstrap:
              dcs:
                ttl: 20
                loop_wait: 2
                retry_timeout: 5
                primary_start_timeout: 0
                synchronous_mode: true
                postgresql: {use_pg_rewind: true, parameters: {max_connections: 50, shared_buffers: 32MB}}
              initdb: [encoding: UTF8, locale: C, data-checksums, {auth: trust}]
            postgresql:
              listen: '127.0.0.1:%3$d'
              connect_address: '127.0.0.1:%3$d'
              data_dir: '%5$s'
              bin_dir: '%6$s'
              pg_hba: [host all all 127.0.0.1/32 trust, host replication all 127.0.0.1/32 trust]
              authentication:
                superuser: {username: postgres, password: postgres}
                replication: {username: replicator, password: replicator}
                rewind: {username: postgres, password: postgres}
              parameters: {unix_socket_directories: ''}
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name;
    private final int port;
    private final int restPort;
    private final Path data;
    private final Path printed;
    private final Process patroni;

    private PatroniNode(String name, int port, int restPort, Path directory, Process patroni) {
        this.name = name;
        this.port = port;
        this.restPort = restPort;
        this.data = directory.resolve("data");
        this.printed = Installed.printed(directory);
        this.patroni = patroni;
    }

    /**
     * Starts one. The first of a cluster makes the database, and others copy it.
     *
     * @param etcd the port of it
     */
    static PatroniNode start(String name, Path parent, int etcd) throws IOException {
        Path directory = Installed.directory(parent.resolve(name));
        int port = FreePorts.next();
        int restPort = FreePorts.next();
        Path settings = Files.writeString(
                directory.resolve("patroni.yml"),
                SETTINGS.formatted(name, restPort, port, etcd, directory.resolve("data"), Installed.postgres()));
        Process patroni =
                Installed.start(directory, List.of(Installed.program("patroni").toString(), settings.toString()));
        return new PatroniNode(name, port, restPort, directory, patroni);
    }

    /** Whether it leads, by its own account. */
    boolean leads() throws InterruptedException {
        return affirms("/primary");
    }

    /** Whether nothing is answered before it is here as well. */
    boolean isSynchronousStandby() throws InterruptedException {
        return affirms("/synchronous");
    }

    private boolean affirms(String question) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + restPort + question))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Kills its postmaster; Patroni lives and notices. */
    void killPostmaster() throws Exception {
        Postmaster.of(data).kill();
    }

    /** Kills it whole, as if the machine were gone: nobody is told. */
    void killWhole() throws Exception {
        patroni.destroyForcibly().waitFor();
        Postmaster.of(data).killWithSessions();
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    /** What it has printed. */
    String report() {
        try {
            return name + ":\n" + Files.readString(printed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Stops it; Patroni stops its PostgreSQL. */
    @Override
    public void close() {
        patroni.destroy();
        try {
            if (!patroni.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                killWhole();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(name + " cannot be stopped", failed);
        }
    }
}
