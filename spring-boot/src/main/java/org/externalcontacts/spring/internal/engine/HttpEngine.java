package org.externalcontacts.spring.internal.engine;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsConnectionDetails;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.ExternalContactsProperties.Engine;
import org.externalcontacts.spring.ExternalContactsProperties.Http;
import org.externalcontacts.spring.ExternalContactsProperties.Proxy;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundles;

/** The remote engine. */
record HttpEngine(
        ExternalContactsProperties properties,
        ObjectProvider<ExternalContactsConnectionDetails> details,
        ObjectProvider<TokenSource> tokens,
        ObjectProvider<SslBundles> bundles,
        ObjectProvider<EngineCustomizer<HttpExternalContacts.Builder>> customizers)
        implements EngineOpener {

    @Override
    public Engine engine() {
        return Engine.HTTP;
    }

    @Override
    public ExternalContacts open() {
        ExternalContactsConnectionDetails given = details.getIfAvailable();
        try {
            HttpExternalContacts.Builder builder = given == null ? configured() : connected(given);
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.build();
        } catch (IllegalArgumentException | IllegalStateException | NoSuchSslBundleException wrong) {
            throw new MisconfiguredException(
                    "The remote engine cannot be opened: " + wrong.getMessage() + ".",
                    "Correct the property that the message names (baseUri is base-uri, and so on) under external-contacts or external-contacts.http.",
                    wrong);
        }
    }

    private HttpExternalContacts.Builder configured() {
        ExternalContactsConnectionDetails connection = ConfiguredConnection.of(properties);
        HttpExternalContacts.Builder builder = at(connection);
        logIn(builder, connection, tokens.getIfAvailable());
        secure(builder);
        pass(builder, properties.http().proxy());
        return builder;
    }

    /** The app's tokens, proxy and certificates are for another system than this one, unless it lacks credentials of its own. */
    private HttpExternalContacts.Builder connected(ExternalContactsConnectionDetails connection) {
        HttpExternalContacts.Builder builder = at(connection);
        logIn(builder, connection, hasCredentials(connection) ? null : tokens.getIfAvailable());
        return builder;
    }

    private HttpExternalContacts.Builder at(ExternalContactsConnectionDetails connection) {
        HttpExternalContacts.Builder builder = tuned().baseUri(connection.baseUri());
        URI login = connection.loginUri();
        return login == null ? builder : builder.loginUri(login);
    }

    private HttpExternalContacts.Builder tuned() {
        Http http = properties.http();
        return HttpExternalContacts.builder()
                .connectTimeout(http.connectTimeout())
                .timeout(http.timeout())
                .deadline(http.deadline())
                .userAgent(http.userAgent());
    }

    private static boolean hasCredentials(ExternalContactsConnectionDetails connection) {
        return connection.clientId() != null && connection.clientSecret() != null;
    }

    private static void logIn(
            HttpExternalContacts.Builder builder,
            ExternalContactsConnectionDetails connection,
            @Nullable TokenSource source) {
        String id = connection.clientId();
        String secret = connection.clientSecret();
        if (source != null) {
            builder.tokens(source);
        } else if (id != null && secret != null) {
            builder.clientCredentials(id, secret);
        } else {
            throw new MisconfiguredException(
                    "The remote engine has no credentials.",
                    "Set external-contacts.client-id and external-contacts.client-secret, or declare a TokenSource bean.");
        }
    }

    private void secure(HttpExternalContacts.Builder builder) {
        String bundle = properties.http().ssl().bundle();
        if (bundle != null) {
            builder.tls(bundles.getObject().getBundle(bundle).createSslContext());
        }
    }

    private static void pass(HttpExternalContacts.Builder builder, Proxy proxy) {
        if (proxy.host() != null) {
            builder.proxy(ProxySelector.of(InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
        }
        if ((proxy.user() == null) != (proxy.password() == null)) {
            throw new MisconfiguredException(
                    "The proxy has a " + (proxy.user() == null ? "password, but no user." : "user, but no password."),
                    "Set both external-contacts.http.proxy.user and external-contacts.http.proxy.password, or neither.");
        }
        if (proxy.user() != null && proxy.password() != null) {
            builder.proxyCredentials(proxy.user(), proxy.password());
        }
    }
}
