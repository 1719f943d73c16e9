package org.externalcontacts.spring.internal.engine;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
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
        ExternalContactsConnectionDetails connection =
                details.getIfAvailable(() -> ConfiguredConnection.of(properties));
        try {
            HttpExternalContacts.Builder builder = tuned().baseUri(connection.baseUri());
            if (connection.loginUri() != null) {
                builder.loginUri(connection.loginUri());
            }
            logIn(builder, connection);
            secure(builder);
            pass(builder, properties.http().proxy());
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.build();
        } catch (IllegalArgumentException | IllegalStateException | NoSuchSslBundleException wrong) {
            throw new MisconfiguredException(
                    "The remote engine cannot be opened: " + wrong.getMessage() + ".",
                    "Correct the property that the message names (baseUri is base-uri, and so on) under external-contacts or external-contacts.http.",
                    wrong);
        }
    }

    private HttpExternalContacts.Builder tuned() {
        Http http = properties.http();
        return HttpExternalContacts.builder()
                .connectTimeout(http.connectTimeout())
                .timeout(http.timeout())
                .deadline(http.deadline())
                .userAgent(http.userAgent());
    }

    private void logIn(HttpExternalContacts.Builder builder, ExternalContactsConnectionDetails connection) {
        TokenSource source = tokens.getIfAvailable();
        if (source != null) {
            builder.tokens(source);
        } else if (connection.clientId() != null && connection.clientSecret() != null) {
            builder.clientCredentials(connection.clientId(), connection.clientSecret());
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
        if (proxy.user() != null && proxy.password() != null) {
            builder.proxyCredentials(proxy.user(), proxy.password());
        }
    }
}
