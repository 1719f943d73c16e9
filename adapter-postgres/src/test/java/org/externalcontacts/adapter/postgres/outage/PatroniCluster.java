package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * PostgreSQL as it is run for good: nodes of which one leads, one at least has whatever was answered, and Patroni decides who leads next. They agree by
 * etcd, of which one process does: it is not what is killed here.
 */
final class PatroniCluster implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<PatroniNode> nodes = new ArrayList<>();
    private final int etcdPort = FreePorts.next();
    private final Process etcd;

    private PatroniCluster(Path directory) throws IOException {
        etcd = Installed.start(directory, etcd(directory.resolve("etcd")));
        // When the tests are broken off, nobody else would stop them.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** Starts a cluster of so many, and waits until one leads and another is its synchronous standby. */
    static PatroniCluster start(Path parent, int size) throws Exception {
        // A temporary directory is closed to all but its owner.
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        PatroniCluster cluster = new PatroniCluster(Installed.directory(parent.resolve("cluster")));
        try {
            for (int number = 1; number <= size; number++) {
                cluster.nodes.add(PatroniNode.start("node" + number, parent.resolve("cluster"), cluster.etcdPort));
            }
            cluster.awaitSynchronous();
            return cluster;
        } catch (Exception | Error failed) {
            cluster.close();
            throw failed;
        }
    }

    private List<String> etcd(Path data) throws IOException {
        String clients = "http://127.0.0.1:" + etcdPort;
        String peers = "http://127.0.0.1:" + FreePorts.next();
        return List.of(
                Installed.program("etcd").toString(),
                "--data-dir=" + data,
                "--listen-client-urls=" + clients,
                "--advertise-client-urls=" + clients,
                "--listen-peer-urls=" + peers,
                "--initial-advertise-peer-urls=" + peers,
                "--initial-cluster=default=" + peers);
    }

    /** Waits until one leads and another is its synchronous standby. */
    void awaitSynchronous() throws Exception {
        Patience.of(PATIENCE)
                .until(
                        () -> holds(PatroniNode::leads) && holds(PatroniNode::isSynchronousStandby),
                        () -> "there is no leader with a synchronous standby\n" + report());
    }

    /** Which node leads. */
    PatroniNode leader() throws Exception {
        for (PatroniNode node : nodes) {
            if (node.leads()) {
                return node;
            }
        }
        throw new IllegalStateException("none leads\n" + report());
    }

    /** All nodes, of which the one that writes is meant. */
    String url() {
        return "jdbc:postgresql://"
                + nodes.stream().map(PatroniNode::address).collect(Collectors.joining(","))
                + "/postgres?targetServerType=primary";
    }

    private boolean holds(Question question) throws Exception {
        for (PatroniNode node : nodes) {
            if (question.affirmedBy(node)) {
                return true;
            }
        }
        return false;
    }

    private interface Question {
        boolean affirmedBy(PatroniNode node) throws Exception;
    }

    private String report() {
        return nodes.stream().map(PatroniNode::report).collect(Collectors.joining("\n"));
    }

    @Override
    public synchronized void close() {
        nodes.forEach(PatroniNode::close);
        nodes.clear();
        etcd.destroyForcibly();
    }
}
