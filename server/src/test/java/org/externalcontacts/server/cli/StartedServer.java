package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own. */
final class StartedServer {

    private StartedServer() {}

    /** What the server prints until it listens; it is killed then. */
    static List<String> linesUntilItListens(String... options) throws IOException, InterruptedException {
        return whileItListens(() -> {}, options);
    }

    /** Runs something once the server listens, and returns what it printed until then; it is killed afterwards. */
    static List<String> whileItListens(Runnable action, String... options) throws IOException, InterruptedException {
        ArrayList<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ServerCommand.class.getName(),
                "--port",
                "0"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            ArrayList<String> lines = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.contains("listens on")) {
                    break;
                }
            }
            action.run();
            return lines;
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
