package org.externalcontacts.adapter.postgres.outage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The first process of a PostgreSQL, by whatever program it was started. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** That of the server which has its data here. */
    static Postmaster of(Path data) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile(data)).get(0));
        return new Postmaster(ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("it does not run")));
    }

    static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** Kills it alone, as {@code kill -9} does; its sessions notice when they wait for something. */
    void kill() throws Exception {
        kill(List.of(process));
    }

    /** Kills it with all its processes at once: nothing is flushed, and nobody is told. */
    void killWithSessions() throws Exception {
        kill(Stream.concat(Stream.of(process), process.descendants()).toList());
    }

    private static void kill(List<ProcessHandle> all) throws Exception {
        all.forEach(ProcessHandle::destroyForcibly);
        Patience.of(PATIENCE).until(() -> all.stream().noneMatch(Postmaster::runs), () -> "it outlives a kill");
    }

    /** A dead process whose parent has not taken notice yet has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
