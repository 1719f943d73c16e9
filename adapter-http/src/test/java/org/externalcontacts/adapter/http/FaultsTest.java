package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InsecureConnectionException;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.adapter.http.fault.UnusableTokenException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on the way is told precisely. */
@Timeout(60)
class FaultsTest {

    private static final ContactId SOMEBODY = new ContactId(new UUID(0x4000L, 1));
    private static final String CONTACT = """
            {"id":"%s","type":"Curated","createDate":"2026-01-01T00:00:00.000Z","modifyDate":"2026-01-01T00:00:00.000Z"}
            """.formatted(SOMEBODY.text());

    @Test
    void aPortThatNobodyListensOnIsUnreachable() {
        UnreachableException fault = catchThrowableOfType(
                UnreachableException.class, () -> client(nobody()).contacts().get(SOMEBODY));
        assertThat(fault.mayHaveArrived()).isFalse();
    }

    @Test
    void aConnectionThatIsLostIsUnreachableAndMayHaveArrived() {
        try (ScriptedServer server = new ScriptedServer(request -> new byte[0])) {
            assertThat(catchThrowableOfType(
                                    UnreachableException.class,
                                    () -> client(server.uri()).contacts().get(SOMEBODY))
                            .mayHaveArrived())
                    .isTrue();
            assertThat(server.requests).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void aTruncatedAnswerIsALostOne() {
        byte[] truncated = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\":".getBytes(StandardCharsets.UTF_8);
        try (ScriptedServer server = new ScriptedServer(request -> truncated)) {
            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class,
                            () -> client(server.uri()).contacts().create(ContactProfile.empty())))
                    .isNotNull();
            // It is asked whether it takes keys, and does not say so.
            assertThat(server.requests).hasSize(2);
            assertThat(server.requests.get(1)).startsWith("GET /health ");
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsTimedOut() {
        CountDownLatch over = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer(request -> waiting(over))) {
            ExternalContacts client = builder(server.uri())
                    .timeout(Duration.ofMillis(100))
                    .deadline(Duration.ofMillis(150))
                    .build();
            assertThat(catchThrowableOfType(
                            TimedOutException.class, () -> client.contacts().get(SOMEBODY)))
                    .isNotNull();
            over.countDown();
        }
    }

    @Test
    void anAnswerThatStopsHalfWayIsTimedOut() {
        try (PlainTalker stalling = new PlainTalker("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"id\":")) {
            ExternalContacts client = builder(stalling.uri("http"))
                    .timeout(Duration.ofMillis(100))
                    .deadline(Duration.ofMillis(150))
                    .build();
            assertThat(catchThrowableOfType(
                            TimedOutException.class, () -> client.contacts().get(SOMEBODY)))
                    .isNotNull();
        }
    }

    @Test
    void aLoginThatStopsHalfWayIsUnreachable() {
        try (PlainTalker stalling = new PlainTalker("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"acc")) {
            ExternalContacts client = loggingIn(stalling.uri("http"))
                    .timeout(Duration.ofMillis(100))
                    .deadline(Duration.ofMillis(150))
                    .build();
            assertThat(catchThrowableOfType(
                            UnreachableException.class, () -> client.contacts().get(SOMEBODY)))
                    .isNotNull();
        }
    }

    @Test
    void aSystemThatSpeaksNoTlsIsInsecure() {
        try (PlainTalker plain = new PlainTalker("HTTP/1.1 400 Bad\r\n\r\n")) {
            assertThat(catchThrowableOfType(
                            InsecureConnectionException.class,
                            () -> client(plain.uri("https")).contacts().get(SOMEBODY)))
                    .hasMessageContaining("check the certificate and who is trusted");
        }
    }

    @Test
    void anInterruptedCallKeepsTheFlag() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (ScriptedServer server = new ScriptedServer(request -> {
            asked.countDown();
            return waiting(over);
        })) {
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread calling = new Thread(() -> {
                InterruptedCallException fault = catchThrowableOfType(
                        InterruptedCallException.class,
                        () -> client(server.uri()).contacts().get(SOMEBODY));
                flag.complete(fault != null && Thread.currentThread().isInterrupted());
            });
            calling.start();
            assertThat(asked.await(30, TimeUnit.SECONDS)).isTrue();
            calling.interrupt();
            assertThat(flag.get(30, TimeUnit.SECONDS)).isTrue();
            over.countDown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "<html>", "{\"id\":7", "{\"id\":\"x\"}", "{}"})
    void anAnswerThatIsNoContactIsBrokenAndKeepsItsBeginning(String body) {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(body))) {
            BrokenAnswerException fault = catchThrowableOfType(
                    BrokenAnswerException.class,
                    () -> client(server.uri()).contacts().get(SOMEBODY));
            assertThat(fault.status()).isEqualTo(200);
            assertThat(fault.body()).isEqualTo(body);
        }
    }

    @Test
    void onlyTheBeginningOfABrokenAnswerIsKept() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(418, "x".repeat(100_000)))) {
            BrokenAnswerException fault = catchThrowableOfType(
                    BrokenAnswerException.class,
                    () -> client(server.uri()).contacts().get(SOMEBODY));
            assertThat(fault.status()).isEqualTo(418);
            assertThat(fault.body()).hasSize(BrokenAnswerException.LONGEST_BODY);
        }
    }

    @Test
    void credentialsThatAreNotTakenAreUnauthorised() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(401, "{}"))) {
            ExternalContacts client = HttpExternalContacts.builder()
                    .baseUri(server.uri())
                    .clientCredentials("app", "wrong")
                    .build();
            assertThat(catchThrowableOfType(
                            UnauthorisedException.class, () -> client.contacts().get(SOMEBODY)))
                    .hasMessageContaining("its token or credentials are not valid")
                    .hasMessageNotContaining("wrong");
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void aLoginThatIsDownIsTriedAgain() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(503, "{}"))) {
            ExternalContacts client = loggingIn(server.uri()).build();
            assertThat(catchThrowableOfType(
                                    UnreachableException.class,
                                    () -> client.contacts().create(ContactProfile.empty()))
                            .mayHaveArrived())
                    .isFalse();
            assertThat(server.requests).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"access_token\":\"t\"}", "{\"access_token\":\"t\",\"expires_in\":-1}"})
    void aLoginThatTellsNoTokenIsBrokenAndItsAnswerGoesNowhere(String body) {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(body))) {
            BrokenAnswerException fault = catchThrowableOfType(
                    BrokenAnswerException.class,
                    () -> loggingIn(server.uri()).build().contacts().get(SOMEBODY));
            assertThat(fault.status()).isEqualTo(200);
            assertThat(fault.body()).isEmpty();
        }
    }

    @Test
    void aTokenForLongerThanAllDatesIsTaken() {
        String token = "{\"access_token\":\"t\",\"expires_in\":" + Long.MAX_VALUE + "}";
        try (ScriptedServer server =
                new ScriptedServer(request -> ScriptedServer.ok(request.startsWith("POST /oauth") ? token : CONTACT))) {
            ExternalContacts client = loggingIn(server.uri()).build();
            assertThat(client.contacts().get(SOMEBODY).get().id()).isEqualTo(SOMEBODY);
            assertThat(client.contacts().get(SOMEBODY).get().id()).isEqualTo(SOMEBODY);
            assertThat(server.requests).hasSize(3);
        }
    }

    @Test
    void compressedAnswersAreRead() {
        try (ScriptedServer server = new ScriptedServer(request -> {
            assertThat(request).contains("Accept-Encoding: gzip");
            return gzipped(CONTACT);
        })) {
            assertThat(client(server.uri()).contacts().get(SOMEBODY).get().id()).isEqualTo(SOMEBODY);
        }
    }

    @Test
    void anAnswerThatInflatesBeyondAllBoundsIsBroken() {
        byte[] bomb = NonAnswer.encoded("gzip", NonAnswer.gzipped(new byte[300 * 1024 * 1024]));
        try (ScriptedServer server = new ScriptedServer(request -> bomb)) {
            assertThat(bomb).hasSizeLessThan(400_000);
            assertThat(catchThrowableOfType(
                            BrokenAnswerException.class,
                            () -> client(server.uri()).contacts().get(SOMEBODY)))
                    .hasMessageContaining("more than");
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void anAnswerThatIsTooLargeAsItIsIsBrokenBeforeAllOfItIsThere() {
        byte[] large = ScriptedServer.ok("x".repeat(33 * 1024 * 1024));
        try (ScriptedServer server = new ScriptedServer(request -> large)) {
            BrokenAnswerException fault = catchThrowableOfType(
                    BrokenAnswerException.class,
                    () -> client(server.uri()).contacts().get(SOMEBODY));
            assertThat(fault).hasMessageContaining("more than");
            assertThat(fault.body()).startsWith("xxx");
        }
    }

    @Test
    void aLoginThatInflatesBeyondAllBoundsIsBroken() {
        byte[] bomb = NonAnswer.encoded("gzip", NonAnswer.gzipped(new byte[33 * 1024 * 1024]));
        try (ScriptedServer server = new ScriptedServer(request -> bomb)) {
            assertThat(catchThrowableOfType(
                            BrokenAnswerException.class,
                            () -> loggingIn(server.uri()).build().contacts().get(SOMEBODY)))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"s3cret-t0ken\n", "s3cret-t0ken\r\nX: y", " s3cret-t0ken", "s3cret t0ken", "s3cret-t0kén", ""})
    void aTokenThatCannotBeSentIsToldWithoutItsText(String token) {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(CONTACT))) {
            ExternalContacts client = builder(server.uri()).tokens(() -> token).build();
            UnusableTokenException fault = catchThrowableOfType(
                    UnusableTokenException.class, () -> client.contacts().create(ContactProfile.empty()));
            StringWriter told = new StringWriter();
            fault.printStackTrace(new PrintWriter(told, true));
            assertThat(told.toString()).doesNotContain("s3cret").doesNotContain("t0k");
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void aLoginThatGivesATokenThatCannotBeSentIsToldWithoutItsText() {
        String token = "{\"access_token\":\"s3cret-t0ken\\n\",\"expires_in\":60}";
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(token))) {
            HttpFault fault = catchThrowableOfType(
                    HttpFault.class,
                    () -> loggingIn(server.uri()).build().contacts().get(SOMEBODY));
            StringWriter told = new StringWriter();
            fault.printStackTrace(new PrintWriter(told, true));
            assertThat(told.toString()).doesNotContain("s3cret");
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void anErrorThatIsNoRefusalSaysWhetherTheApiDocumentsIt() {
        for (int status : new int[] {408, 415, 500, 503, 504}) {
            assertThat(errorOf(status))
                    .hasMessageContaining("status " + status)
                    .hasMessageNotContaining("not document");
        }
        assertThat(errorOf(418)).hasMessageContaining("which the API does not document");
    }

    @Test
    void whatThePlatformSaysWasNotDoneIsNotUnknown() {
        String error = "{\"code\":\"unsupported.media.type\",\"status\":415,\"message\":\"no\"}";
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(415, error))) {
            assertThat(catchThrowableOfType(
                                    BrokenAnswerException.class,
                                    () -> client(server.uri()).contacts().create(ContactProfile.empty()))
                            .status())
                    .isEqualTo(415);
        }
    }

    private static BrokenAnswerException errorOf(int status) {
        String error = "{\"code\":\"some.code\",\"status\":%d,\"message\":\"no\"}".formatted(status);
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.answer(status, error))) {
            return catchThrowableOfType(
                    BrokenAnswerException.class,
                    () -> client(server.uri()).contacts().get(SOMEBODY));
        }
    }

    @Test
    void whoCallsSaysSoAndNamesTheCall() {
        try (ScriptedServer server = new ScriptedServer(request -> ScriptedServer.ok(CONTACT))) {
            builder(server.uri()).userAgent("my-app/1.0").build().contacts().get(SOMEBODY);
            assertThat(server.requests.get(0))
                    .contains("User-Agent: my-app/1.0")
                    .contains("Authorization: Bearer token")
                    .containsPattern("ININ-Correlation-Id: [0-9a-f-]{36}");
        }
    }

    @Test
    void itIsSaidWhatABuilderLacks() {
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> HttpExternalContacts.builder().build()))
                .hasMessageContaining("region");
        assertThat(catchThrowableOfType(
                        IllegalStateException.class,
                        () -> HttpExternalContacts.builder()
                                .region(Region.EU_WEST_1)
                                .build()))
                .hasMessageContaining("clientCredentials");
    }

    private static ExternalContacts client(URI uri) {
        return builder(uri).build();
    }

    private static HttpExternalContacts.Builder builder(URI uri) {
        return HttpExternalContacts.builder().baseUri(uri).tokens(() -> "token").sleeper(time -> Thread.onSpinWait());
    }

    private static HttpExternalContacts.Builder loggingIn(URI uri) {
        return HttpExternalContacts.builder()
                .baseUri(uri)
                .clientCredentials("app", "secret")
                .sleeper(time -> Thread.onSpinWait());
    }

    private static URI nobody() {
        try (ServerSocket free = new ServerSocket(0)) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort());
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    private static byte[] waiting(CountDownLatch over) {
        try {
            assertThat(over.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }

    private static byte[] gzipped(String body) {
        return NonAnswer.encoded("gzip", NonAnswer.gzipped(body.getBytes(StandardCharsets.UTF_8)));
    }
}
