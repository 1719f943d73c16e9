package org.externalcontacts.spring.test.internal;

import java.net.URI;
import org.externalcontacts.spring.ExternalContactsConnectionDetails;
import org.externalcontacts.testkit.http.HttpTestEngine;

/** The way to the server in front of the engine. */
record TestConnection(HttpTestEngine engine) implements ExternalContactsConnectionDetails {

    @Override
    public URI baseUri() {
        return engine.baseUri();
    }

    @Override
    public String clientId() {
        return engine.clientId();
    }

    @Override
    public String clientSecret() {
        return engine.clientSecret();
    }
}
