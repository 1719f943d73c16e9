package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vavr.collection.List;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.server.observe.MicrometerRequestListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;

/**
 * Whatever happens to a request, what its sender wrote shows up in no log, neither ours at TRACE nor the HTTP engine's as it is by default,
 * in no metric, and in no answer but the echo of what was wrong.
 */
@Timeout(60)
class ServerSecretsTest {

    private static final String PLANTED = "pl4nted";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = context.getLogger("org.externalcontacts");
    private final Level before = root.getLevel();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeEach
    void listen() {
        log.start();
        root.setLevel(Level.INFO);
        ours.setLevel(Level.TRACE);
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
        root.setLevel(before);
        ours.setLevel(null);
    }

    @Test
    void nothingThatASenderWroteIsLoggedOrCounted() throws IOException {
        for (Throwable failure : List.of(
                new IllegalStateException("no row for " + PLANTED, new IOException(PLANTED)),
                new ExternalContactsException("unreachable for " + PLANTED),
                new AssertionError(PLANTED))) {
            ExternalContacts engine = broken(failure);
            ServerOptions options = ServerOptions.defaults()
                    .client(OAuthClient.trusted("app", PLANTED))
                    .fixedToken(FixedToken.of(PLANTED, Caller.trusted()))
                    .metrics(true)
                    .listener(new MicrometerRequestListener(metrics))
                    .listener(served -> {
                        throw new IllegalStateException(PLANTED);
                    });
            try (ExternalContactsServer server = ExternalContactsServer.start(engine, options)) {
                requests().forEach(request -> send(server, request));
                assertThat(send(server, "GET /metrics HTTP/1.1\r\nHost: localhost"))
                        .contains("status=\"50")
                        .doesNotContain(PLANTED);
            }
        }
        assertThat(log.list).hasSizeGreaterThan(50);
        String told = logged() + metrics.getMetersAsString();
        assertThat(told).contains("access", "AnswerLog").doesNotContain(PLANTED).doesNotContain("Bearer");
    }

    /** An engine whose every call fails so; what it can do it says. */
    private static ExternalContacts broken(Throwable failure) {
        Class<ExternalContacts> port = ExternalContacts.class;
        return port.cast(
                Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == boolean.class) {
                        return true;
                    }
                    throw failure;
                }));
    }

    private static List<String> requests() {
        String known = "Authorization: Bearer " + PLANTED;
        String contacts = "/api/v2/externalcontacts/contacts";
        return List.of(
                "GET " + contacts + "?q=" + PLANTED + " HTTP/1.1\r\n" + known,
                "POST " + contacts + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n" + known
                        + "\r\n\r\n{}",
                "POST /api/v2/externalcontacts/reversewhitepageslookup?lookupVal=" + PLANTED + " HTTP/1.1\r\n" + known,
                "GET /api/v2/externalcontacts/reversewhitepageslookup?lookupVal=" + PLANTED + " HTTP/1.1\r\n" + known,
                "GET /" + PLANTED + "/%zz HTTP/1.1\r\n" + known,
                "GET /" + PLANTED + "//x HTTP/1.1\r\n" + known,
                "GET /" + PLANTED + "x".repeat(20_000) + " HTTP/1.1\r\n" + known,
                "GET /" + PLANTED + " HTTP/9.9\r\n" + known,
                PLANTED + " /" + PLANTED + " HTTP/1.1\r\n" + known,
                PLANTED + "<> / HTTP/1.1\r\n" + known,
                "GET / HTTP/1.1\r\nBad Header: " + PLANTED,
                "GET / HTTP/1.1\r\nX: " + PLANTED + "x".repeat(20_000),
                "GET / HTTP/1.1\r\nAuthorization: Basic " + PLANTED,
                "GET / HTTP/1.1\r\nININ-Correlation-Id: " + PLANTED + " " + PLANTED,
                "GET / HTTP/1.1\r\nHost: " + PLANTED + ".example.org",
                "POST " + contacts + "?" + PLANTED
                        + " HTTP/1.1\r\nContent-Length: 99999999\r\nContent-Type: application/json\r\n" + known,
                "POST /oauth/token HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 99999\r\nX: "
                        + PLANTED,
                "POST /oauth/token?client_secret=" + PLANTED
                        + " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b",
                "POST /local/" + PLANTED + " HTTP/1.1\r\n" + known,
                "POST /local/expire HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n" + known
                        + "\r\n\r\n{}");
    }

    /** The whole of what comes back until the other side closes, or has said all. */
    private static String send(ExternalContactsServer server, String request) {
        String named = request.contains("\r\nHost: ")
                ? request
                : request.replaceFirst(" HTTP/(...)", " HTTP/$1\r\nHost: localhost\r\nConnection: close");
        String whole = named.contains("\r\n\r\n") ? named : named + "\r\n\r\n";
        try (Socket socket =
                new Socket(server.baseUri().getHost(), server.baseUri().getPort())) {
            socket.getOutputStream().write(whole.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException hungUp) {
            throw new AssertionError("no answer to " + request.substring(0, 20), hungUp);
        }
    }

    private String logged() {
        StringBuilder all = new StringBuilder();
        for (ILoggingEvent event : List.ofAll(log.list)) {
            all.append(event.getLoggerName())
                    .append(' ')
                    .append(event.getFormattedMessage())
                    .append('\n');
            if (event.getThrowableProxy() != null) {
                all.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        }
        return all.toString();
    }
}
