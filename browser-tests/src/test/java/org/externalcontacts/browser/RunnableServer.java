package org.externalcontacts.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The server as a user starts it, in a process of its own; and the app of a user that calls it. */
final class RunnableServer implements AutoCloseable {

    static final String CONTACTS = "/api/v2/externalcontacts/contacts";

    private static final String CONSOLE = "Console: ";
    private static final String TOKEN = "t0ken-of-the-app";

    /** Where a browser has to go, as the server printed it. */
    final String console;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();

    RunnableServer(String... options) {
        try {
            process = new ProcessBuilder(command(options))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            console = printed(process.inputReader(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(String... options) {
        Path jar = Path.of("../server/target/external-contacts-server.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: run mvn verify -pl browser-tests -am");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--port",
                "0",
                "--token",
                TOKEN));
        command.addAll(List.of(options));
        return command;
    }

    private static String printed(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(CONSOLE)) {
                return line.substring(CONSOLE.length());
            }
        }
        throw new IllegalStateException("the server ended without a console");
    }

    URI uri(String path) {
        return URI.create(console).resolve(path);
    }

    /** The body of the answer to a call of the app. */
    String call(String method, String path, String body) {
        return send(method, path, body).body();
    }

    HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    /** Creates a contact, and returns its id. */
    String create(String contact) {
        return idOf(call("POST", CONTACTS, contact));
    }

    /** Takes a call from this number, and returns the id of the contact that it leads to. */
    String callFrom(String phone) {
        return idOf(call(
                "POST",
                "/local/interactions",
                "{\"channel\":\"CALL\",\"identifiers\":[{\"type\":\"Phone\",\"value\":\"" + phone + "\"}]}"));
    }

    /** The first id in an answer. */
    static String idOf(String answer) {
        String before = "\"id\":\"";
        int begin = answer.indexOf(before);
        if (begin < 0) {
            throw new IllegalStateException(answer);
        }
        return answer.substring(begin + before.length(), answer.indexOf('"', begin + before.length()));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
