package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A server in a process of its own. */
final class StartedServer {

    private StartedServer() {}

    /** What the server prints until it listens; it is killed then. */
    static List<String> linesUntilItListens(String... options) throws IOException, InterruptedException {
        return whileItListens(address -> {}, options);
    }

    /** Does something with the address of the server once it listens, and returns what it printed until then; it is killed afterwards. */
    static List<String> whileItListens(Consumer<URI> action, String... options)
            throws IOException, InterruptedException {
        return whileItListens(action, Process::destroyForcibly, options);
    }

    /** Starts a server, and asks it to stop once it listens. */
    static void stopped(String... options) throws IOException, InterruptedException {
        whileItListens(address -> {}, Process::destroy, options);
    }

    private static List<String> whileItListens(Consumer<URI> action, Consumer<Process> end, String... options)
            throws IOException, InterruptedException {
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
            String last = lines.get(lines.size() - 1);
            action.accept(URI.create(last.substring(last.lastIndexOf(' ') + 1)));
            return lines;
        } finally {
            end.accept(process);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
