package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.server.access.TlsKeystore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTTPS, with a key of one's own. */
@Timeout(60)
class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    static Path directory;

    private static Path keystore = Path.of("");

    @BeforeAll
    static void makeAKey() throws IOException, InterruptedException {
        keystore = directory.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keystore.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
    }

    @Test
    void aClientThatTrustsTheCertificateIsServed() throws Exception {
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        engine, ServerOptions.defaults().tls(TlsKeystore.of(keystore, PASSWORD)))) {
            assertThat(server.baseUri().getScheme()).isEqualTo("https");
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(keystore)).build();
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(server.baseUri().resolve("/health")).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("up");
        }
    }

    @Test
    void aKeystoreThatCannotBeUsedIsNamedBeforeAnythingListens() throws IOException {
        Path text = Files.writeString(directory.resolve("text.p12"), "no keystore");
        for (TlsKeystore wrong : new TlsKeystore[] {
            TlsKeystore.of(keystore, "wrong"),
            TlsKeystore.of(text, PASSWORD),
            TlsKeystore.of(directory.resolve("none.p12"), PASSWORD)
        }) {
            try (ExternalContacts engine = InMemoryExternalContacts.create()) {
                assertThatThrownBy(() -> ExternalContactsServer.start(
                                engine, ServerOptions.defaults().tls(wrong)))
                        .isInstanceOf(UncheckedIOException.class)
                        .hasMessageContaining(wrong.file().toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no keystore", "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"})
    void aFileThatIsNoKeystoreIsNotSaidToHaveAnotherPassword(String content) throws IOException {
        Path file = Files.writeString(directory.resolve("cert.pem"), content);
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            assertThatThrownBy(() -> ExternalContactsServer.start(
                            engine, ServerOptions.defaults().tls(TlsKeystore.of(file, PASSWORD))))
                    .hasMessageContaining("not a PKCS12 or JKS file")
                    .hasMessageNotContaining("password");
        }
    }

    private static SSLContext trusting(Path file) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "server",
                KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()).getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
