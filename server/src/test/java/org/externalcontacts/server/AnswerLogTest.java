package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.server.observe.RequestListener.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer is told to the listener, whoever gave it; and no listener changes an answer. */
@Timeout(60)
class AnswerLogTest {

    private final BlockingQueue<Served> told = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /health HTTP/1.1 | 200 | GET | health",
                "BREW /health HTTP/1.1 | 405 | unknown | health",
                "GET /api HTTP/1.1 | 401 | GET | unknown",
                "GET /%zz HTTP/1.1 | 400 | unknown | unknown",
                "G<T / HTTP/1.1 | 400 | unknown | unknown",
                "GET / HTTP/9.9 | 400 | unknown | unknown",
                "GET /LONG HTTP/1.1 | 414 | unknown | unknown"
            })
    void anAnswerOfWhoeverIsToldOnce(String request, int status, String method, String operation) throws Exception {
        try (RunningServer running = new RunningServer(options -> options.listener(told::add))) {
            try (RawConnection connection = new RawConnection(running.server.baseUri())) {
                connection.send((request.replace("LONG", "x".repeat(20_000)) + "\r\nHost: localhost\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                assertThat(connection.answer().status()).isEqualTo(status);
            }
            Served served = told.poll(30, TimeUnit.SECONDS);
            assertThat(served).isNotNull();
            assertThat(served.status()).isEqualTo(status);
            assertThat(served.method()).isEqualTo(method);
            assertThat(served.operation()).isEqualTo(operation);
            assertThat(served.bytes()).isPositive();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aBodyThatIsTooLargeIsToldWithWhatWasCalled() throws Exception {
        try (RunningServer running =
                new RunningServer(options -> options.listener(told::add).largestBody(1))) {
            assertThat(running.call("POST", RunningServer.CONTACTS, "{}").statusCode())
                    .isEqualTo(413);
            Served served = told.poll(30, TimeUnit.SECONDS);
            assertThat(served).isNotNull();
            assertThat(served.status()).isEqualTo(413);
            assertThat(served.operation()).isEqualTo("post_externalcontacts_contacts");
        }
    }

    @Test
    void anAnswerThatTheEngineFailedIsToldToo() throws InterruptedException {
        ExternalContacts engine = mock(ExternalContacts.class);
        when(engine.actingAs(any())).thenThrow(new StackOverflowError());
        try (RunningServer running = new RunningServer(engine, options -> options.listener(told::add))) {
            assertThat(running.call("GET", RunningServer.CONTACTS, "").statusCode())
                    .isEqualTo(500);
            assertThat(running.call("POST", RunningServer.CONTACTS, "{}").statusCode())
                    .isEqualTo(500);
            for (int i = 0; i < 2; i++) {
                assertThat(told.poll(30, TimeUnit.SECONDS))
                        .extracting(Served::status)
                        .isEqualTo(500);
            }
        }
    }

    @Test
    void aListenerThatFailsChangesNoAnswer() throws IOException {
        for (Throwable failure :
                new Throwable[] {new IllegalStateException("full"), new NoClassDefFoundError("gone")}) {
            try (RunningServer running = new RunningServer(options -> options.listener(served -> fail(failure)));
                    RawConnection connection = new RawConnection(running.server.baseUri())) {
                byte[] request = ("POST " + RunningServer.CONTACTS
                                + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + running.token()
                                + "\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"title\":\"x\"}")
                        .getBytes(StandardCharsets.ISO_8859_1);
                assertThat(connection.exchange(request).status()).isEqualTo(200);
                assertThat(connection.exchange(request).status())
                        .as("the connection is kept")
                        .isEqualTo(200);
                assertThat(running.engine.contacts().all().get().toList()).hasSize(2);
            }
        }
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
