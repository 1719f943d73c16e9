package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.ProxyAuthenticationException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that cannot be read takes nothing from what the status and the headers say. */
class UnreadableBodiesTest {

    private static final ContactId ADA = new ContactId(new UUID(0x4000L, 1));
    private static final String CONTACT =
            "{\"id\":\"%s\",\"type\":\"Curated\",\"createDate\":\"2026-01-01T00:00:00.000Z\",\"modifyDate\":\"2026-01-01T00:00:00.000Z\"}"
                    .formatted(ADA.text());

    private final Queue<byte[]> answers = new ArrayDeque<>();

    /** How a body can be unreadable. */
    enum Unreadable {
        UNKNOWN_COMPRESSION("Content-Encoding: br\r\nContent-Length: 5\r\n\r\nplain"),
        NO_GZIP("Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain"),
        CUT_SHORT("Content-Length: 500\r\n\r\n{\"mess");

        private final String rest;

        Unreadable(String rest) {
            this.rest = rest;
        }

        byte[] answer(int status, String headers) {
            return ("HTTP/1.1 " + status + " Said\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers
                            + rest)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCreateThatIsTurnedAwayIsSentAgain(Unreadable body) {
        answers.add(body.answer(429, "Retry-After: 1\r\n"));
        assertThat(created().get()).isEqualTo(ADA);
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatIsNotTakenIsRenewed(Unreadable body) {
        answers.add(body.answer(401, ""));
        assertThat(created().get()).isEqualTo(ADA);
        answers.add(body.answer(401, ""));
        answers.add(body.answer(401, ""));
        assertThat(catchThrowable(this::created)).isInstanceOf(UnauthorisedException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aReadingCallIsSentAgainAfterTrouble(Unreadable body) {
        answers.add(body.answer(503, ""));
        answers.add(body.answer(408, ""));
        assertThat(this.<ContactId>calling(
                        client -> client.contacts().get(ADA).get().id()))
                .isEqualTo(ADA);
    }

    @ParameterizedTest
    @EnumSource
    void aProxyThatWantsCredentialsIsNamed(Unreadable body) {
        answers.add(body.answer(407, ""));
        assertThat(catchThrowable(this::created)).isInstanceOf(ProxyAuthenticationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 409})
    void whatNeedsItsBodyIsNoAnswer(int status) {
        answers.add(Unreadable.NO_GZIP.answer(status, ""));
        assertThat(catchThrowable(this::created)).isInstanceOf(OutcomeUnknownException.class);
        answers.add(Unreadable.NO_GZIP.answer(status, ""));
        assertThat(catchThrowable(() -> calling(client -> client.contacts().get(ADA))))
                .isInstanceOf(BrokenAnswerException.class)
                .hasMessageContaining("cannot be decompressed");
    }

    @ParameterizedTest
    @EnumSource
    void aLoginIsJudgedByItsStatusToo(Unreadable body) {
        assertThat(loggingIn(body.answer(429, "Retry-After: 3600\r\n"))).isInstanceOf(RateLimitedException.class);
        assertThat(loggingIn(body.answer(401, ""))).isInstanceOf(UnauthorisedException.class);
        assertThat(loggingIn(body.answer(503, "Retry-After: 3600\r\n"))).isInstanceOf(RateLimitedException.class);
    }

    static Stream<byte[]> loginsThatGiveNoToken() {
        return Stream.of(
                ScriptedServer.ok("<html>welcome</html>"),
                ScriptedServer.ok("{\"access_token\":\"bad token\",\"expires_in\":86400}"),
                ScriptedServer.ok("{\"access_token\":\"t\",\"expires_in\":0}"),
                ScriptedServer.answer(404, "{}"),
                Unreadable.NO_GZIP.answer(200, ""));
    }

    @ParameterizedTest
    @MethodSource("loginsThatGiveNoToken")
    void aCreateThatNeverLeftIsNoUnknownOutcome(byte[] login) {
        assertThat(loggingIn(login))
                .isInstanceOf(BrokenAnswerException.class)
                .hasMessageContaining("oauth_token")
                .hasMessageNotContaining("bad token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5, 5", "secret", "", "99999999999999999999999", "-5"})
    void aLengthThatIsNoneIsAFaultWithoutWhatWasReceived(String length) {
        answers.add(("HTTP/1.1 200 OK\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n{}")
                .getBytes(StandardCharsets.ISO_8859_1));
        Throwable fault = catchThrowable(this::created);
        assertThat(fault).isInstanceOf(OutcomeUnknownException.class);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain("secret", "99999999999999999999999", "5, 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 2x0 Bearer s3cret", "Bearer s3cret", "HTTP/1.1 99999999999 s3cret"})
    void aStatusLineThatIsNoneIsAFaultWithoutWhatWasReceived(String line) {
        answers.add((line + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        Throwable fault = catchThrowable(this::created);
        assertThat(fault).isInstanceOf(OutcomeUnknownException.class);
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage())).doesNotContain("s3cret");
        }
    }

    @Test
    void aBodyOfSeveralCompressedPartsIsReadWhole() throws IOException {
        String padding = " ".repeat(60_000);
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (String part :
                List.of(CONTACT.substring(0, 20), CONTACT.substring(20, 40), CONTACT.substring(40), padding)) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            try (GZIPOutputStream zipped = new GZIPOutputStream(one)) {
                zipped.write(part.getBytes(StandardCharsets.UTF_8));
            }
            parts.writeBytes(one.toByteArray());
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.writeBytes(
                ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nConnection: close\r\nContent-Length: "
                                + parts.size() + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        answer.writeBytes(parts.toByteArray());
        answers.add(answer.toByteArray());
        assertThat(this.<ContactId>calling(
                        client -> client.contacts().get(ADA).get().id()))
                .isEqualTo(ADA);
    }

    private Either<Refusal, ContactId> created() {
        return calling(
                client -> client.contacts().create(ContactProfile.empty()).map(contact -> contact.id()));
    }

    private <T> T calling(Function<ExternalContacts, T> call) {
        try (ScriptedServer server = new ScriptedServer(request -> next());
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(server.uri())
                        .tokens(() -> "token")
                        .sleeper(time -> {})
                        .build()) {
            return call.apply(client);
        }
    }

    private static Throwable loggingIn(byte[] login) {
        try (ScriptedServer server = new ScriptedServer(request -> login);
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(server.uri())
                        .clientCredentials("app", "secret")
                        .sleeper(time -> {})
                        .build()) {
            return catchThrowable(() -> client.contacts().create(ContactProfile.empty()));
        }
    }

    private byte[] next() {
        byte[] scripted = answers.poll();
        return scripted == null ? ScriptedServer.ok(CONTACT) : scripted;
    }
}
