package org.externalcontacts.testkit.http;

import java.net.URI;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.testkit.TestEngine;

/**
 * A {@link TestEngine} behind a server on a free port of this machine, and a client that is logged in there as any app would be. The
 * server lives in real time; what is stored lives in the engine's. Thread-safe.
 */
public final class HttpTestEngine implements AutoCloseable {

    private static final String CLIENT_ID = "test";
    private static final String CLIENT_SECRET = "test-secret";

    private final TestEngine engine;
    private final ExternalContactsServer server;
    private final ExternalContacts externalContacts;

    /** Before this engine, which it does not close. */
    public HttpTestEngine(TestEngine engine) {
        this.engine = engine;
        this.server = ExternalContactsServer.start(
                engine.externalContacts(),
                ServerOptions.defaults()
                        .client(OAuthClient.read(CLIENT_ID + ":" + CLIENT_SECRET)
                                .get()));
        this.externalContacts = HttpExternalContacts.builder()
                .baseUri(server.baseUri())
                .clientCredentials(CLIENT_ID, CLIENT_SECRET)
                .build();
    }

    /** The front door, over HTTP. */
    public ExternalContacts externalContacts() {
        return externalContacts;
    }

    /** The engine behind the server, to set the stage and to look at what is stored. */
    public TestEngine engine() {
        return engine;
    }

    /** Where the server listens, for apps that make their own client. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** Who may log in there; may do everything. */
    public String clientId() {
        return CLIENT_ID;
    }

    /** With which secret. */
    public String clientSecret() {
        return CLIENT_SECRET;
    }

    @Override
    public void close() {
        try {
            externalContacts.close();
        } finally {
            server.close();
        }
    }
}
