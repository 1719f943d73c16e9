package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Proxies and certificates are those that the builder was told. */
@Timeout(60)
class ConnectionsTest {

    private static final ContactId SOMEBODY = new ContactId(new UUID(0x4000L, 1));
    private static final byte[] CONTACT = ScriptedServer.ok("""
            {"id":"%s","type":"Curated","createDate":"2026-01-01T00:00:00.000Z","modifyDate":"2026-01-01T00:00:00.000Z"}
            """.formatted(SOMEBODY.text()));
    private static final String PASSWORD = "of the tests";

    @Test
    void aProxyIsAskedForHostsThatNobodyElseKnows() {
        try (ScriptedServer proxy = new ScriptedServer(request -> CONTACT);
                ExternalContacts client = builder(URI.create("http://platform.invalid"))
                        .proxy(ProxySelector.of(new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), proxy.uri().getPort())))
                        .build()) {
            assertThat(client.contacts().get(SOMEBODY).get().id()).isEqualTo(SOMEBODY);
            assertThat(proxy.requests.get(0))
                    .startsWith("GET http://platform.invalid/api/v2/externalcontacts/contacts/");
        }
    }

    @Test
    void aCertificateIsTrustedWhenTheBuilderSaysSoAndNotOtherwise(@TempDir Path directory)
            throws IOException, InterruptedException, GeneralSecurityException {
        SSLContext certified = certified(directory.resolve("keys.p12"));
        try (ScriptedServer server = new ScriptedServer(certified.getServerSocketFactory(), request -> CONTACT)) {
            URI uri = URI.create("https://localhost:" + server.uri().getPort());
            try (ExternalContacts trusting = builder(uri).tls(certified).build();
                    ExternalContacts doubting = builder(uri).build()) {
                assertThat(trusting.contacts().get(SOMEBODY).get().id()).isEqualTo(SOMEBODY);
                assertThatExceptionOfType(InsecureConnectionException.class)
                        .isThrownBy(() -> doubting.contacts().create(ContactProfile.empty()))
                        .matches(fault -> !fault.mayHaveArrived());
            }
        }
    }

    private static HttpExternalContacts.Builder builder(URI uri) {
        return HttpExternalContacts.builder().baseUri(uri).tokens(() -> "token");
    }

    /** A key for localhost that nobody but this context vouches for. */
    private static SSLContext certified(Path store) throws IOException, InterruptedException, GeneralSecurityException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-storetype",
                        "PKCS12",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost")
                .inheritIO()
                .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD.toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
