package org.externalcontacts.interop;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.api.ExternalContactsApi;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;

/** A server, the official SDK before it, and the engine behind it, which remembers which operations went well. */
final class Stage implements AutoCloseable {

    final ExternalContacts engine = InMemoryExternalContacts.create();
    final Set<String> wentWell = new ConcurrentSkipListSet<>();
    final ExternalContactsServer server;
    final ExternalContactsApi api;

    Stage() {
        this(ServerOptions.defaults());
    }

    Stage(ServerOptions options) {
        server = ExternalContactsServer.start(engine, options.listener(served -> {
            if (served.status() < 300) {
                wentWell.add(served.operation());
            }
        }));
        api = api(server.tokenFor(Caller.trusted()));
    }

    /** The SDK with this token. */
    ExternalContactsApi api(String token) {
        return new ExternalContactsApi(ApiClient.Builder.standard()
                .withBasePath(server.baseUri().toString())
                .withAccessToken(token)
                .withShouldThrowErrors(true)
                .withShouldRefreshAccessToken(false)
                .build());
    }

    @Override
    public void close() {
        server.close();
        engine.close();
    }
}
