package org.externalcontacts.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.access.OAuthClient;

/** A server over an engine in memory, and a client that knows nothing of it but HTTP. */
final class RunningServer implements AutoCloseable {

    static final String CONTACTS = "/api/v2/externalcontacts/contacts";
    private static final ObjectMapper JSON = new ObjectMapper();

    final ExternalContacts engine;
    final ExternalContactsServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(UnaryOperator<ServerOptions> options) {
        this(InMemoryExternalContacts.create(), options);
    }

    RunningServer(ExternalContacts engine, UnaryOperator<ServerOptions> options) {
        this.engine = engine;
        server = ExternalContactsServer.start(
                engine,
                options.apply(ServerOptions.defaults()
                        .client(OAuthClient.trusted("app", "s3cret"))
                        .client(OAuthClient.read("reader:r3ader:externalContacts:contact:view")
                                .get())));
    }

    RunningServer() {
        this(options -> options);
    }

    URI uri(String path) {
        return URI.create(server.baseUri() + path);
    }

    String token() {
        return server.tokenFor(Caller.trusted());
    }

    HttpResponse<String> call(String method, String path, String token, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return send(body.isEmpty() ? request : request.header("Content-Type", "application/json"));
    }

    HttpResponse<String> call(String method, String path, String body) {
        return call(method, path, token(), body);
    }

    /** What another server answers to a GET. */
    String get(ExternalContactsServer other, String path, String token) {
        return send(HttpRequest.newBuilder(URI.create(other.baseUri() + path))
                        .header("Authorization", "Bearer " + token))
                .body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError("no answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException notJson) {
            throw new AssertionError("not JSON: " + answer.body(), notJson);
        }
    }

    @Override
    public void close() {
        server.close();
        engine.close();
    }
}
