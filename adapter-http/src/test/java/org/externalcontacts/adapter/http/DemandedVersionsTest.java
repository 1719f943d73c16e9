package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.externalcontacts.adapter.http.fault.ClientClosedException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.error.ErrorCodec;
import org.externalcontacts.wire.internal.json.Codec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rule 20.13: which version a change demands, and how it ends when answers are lost or others write. */
@Timeout(60)
class DemandedVersionsTest {

    private static final ContactId ADA = new ContactId(new UUID(0x4000L, 1));

    private static final byte[] LOST = {};
    private static final byte[] GONE = refusal(new Refusal.NotFound(EntityKind.CONTACT, ADA.text()));
    private static final byte[] STALE =
            refusal(new Refusal.StaleVersion(new Version("one"), EntityKind.CONTACT, ADA.text(), new Version("two")));

    private static final String ACCEPTS = "External-Contacts-Accepts: Idempotency-Key, If-Match\r\n";
    private static final String ONE = ACCEPTS + "ETag: \"one\"\r\n";
    private static final String TWO = ACCEPTS + "ETag: \"two\"\r\n";

    private ScriptedServer server = saying();
    private ExternalContacts client = client();
    private Runnable beforeTheThirdRequest = () -> {};

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void theVersionIsTheOneThatTheSystemNames() {
        says(ada(ONE), ada(TWO));
        assertThat(change().isRight()).isTrue();
        assertThat(server.requests.get(1)).startsWith("PUT ").contains("If-Match: \"one\"");
    }

    @Test
    void aVersionThatAProxyHasWeakenedCounts() {
        says(ada(ACCEPTS + "ETag: W/\"one\"\r\n"), ada(TWO));
        assertThat(change().isRight()).isTrue();
        assertThat(server.requests.get(1)).contains("If-Match: \"one\"");
    }

    @Test
    void whereNoneIsNamedNoneIsDemanded() {
        says(ada(ACCEPTS), ada(TWO));
        assertThat(change().isRight()).isTrue();
        assertThat(server.requests.get(1)).startsWith("PUT ").doesNotContain("If-Match");
    }

    @Test
    void aTagOfASystemThatTakesNoVersionsIsNotDemanded() {
        says(ada("ETag: \"one\"\r\n"), ada(""));
        assertThat(change().isRight()).isTrue();
        assertThat(server.requests.get(1)).startsWith("PUT ").doesNotContain("If-Match");
    }

    @Test
    void whoIsOvertakenReadsAgain() {
        says(ada(ONE), STALE, ada(TWO), ada(ONE));
        assertThat(change().isRight()).isTrue();
        assertThat(server.requests.get(3)).startsWith("PUT ").contains("If-Match: \"two\"");
    }

    @Test
    void whoIsOvertakenEachTimeIsRefusedAfterTenTimes() {
        byte[][] answers = new byte[20][];
        for (int number = 0; number < answers.length; number += 2) {
            answers[number] = ada(ONE);
            answers[number + 1] = STALE;
        }
        says(answers);
        assertThat(change().getLeft()).isInstanceOf(Refusal.StaleVersion.class);
        assertThat(server.requests).hasSize(20);
    }

    @Test
    void whatDidNotArriveIsWrittenOnceMore() {
        says(ada(ONE), LOST, ada(ONE), ada(TWO));
        assertThat(change().isRight()).isTrue();
        assertThat(server.requests.get(3)).startsWith("PUT ").contains("If-Match: \"one\"");
    }

    @Test
    void whetherWhatWasWrittenIsOursNobodyKnows() {
        says(ada(ONE), LOST, ada(TWO));
        assertUnknown(3);
    }

    @Test
    void afterALostAnswerARefusalSaysNothing() {
        says(ada(ONE), LOST, GONE);
        assertUnknown(3);
    }

    @Test
    void afterALostAnswerBeingOvertakenSaysNothing() {
        says(ada(ONE), LOST, ada(ONE), STALE);
        assertUnknown(4);
    }

    @Test
    void whatIsLostTwiceIsNotLookedForAgain() {
        says(ada(ONE), LOST, ada(ONE), LOST);
        assertUnknown(4);
    }

    @Test
    void aSystemInTroubleIsLeftInPeace() {
        says(ada(ONE), ScriptedServer.answer(503, "{}"));
        assertUnknown(2);
    }

    @Test
    void closingAfterALostAnswerTellsThatTheChangeMayHaveArrived() {
        says(ada(ONE), LOST, ada(ONE));
        beforeTheThirdRequest = () -> client.close();
        assertThatThrownBy(this::change)
                .isInstanceOfSatisfying(
                        ClientClosedException.class,
                        closed -> assertThat(closed.mayHaveArrived()).isTrue());
    }

    @Test
    void aTokenSourceThatFailsAfterALostAnswerSaysNothing() {
        says(ada(ONE), LOST, ada(ONE));
        beforeTheThirdRequest = () -> {
            throw new IllegalStateException("no token today");
        };
        assertUnknown(2);
    }

    /** The token source of an app. */
    private String token() {
        if (server.requests.size() == 2) {
            beforeTheThirdRequest.run();
        }
        return "token";
    }

    private void assertUnknown(int requests) {
        assertThatThrownBy(this::change).isInstanceOf(OutcomeUnknownException.class);
        assertThat(server.requests).hasSize(requests);
    }

    private Either<Refusal, Contact> change() {
        return client.contacts()
                .change(ADA, profile -> profile.toBuilder().title("Lady").build());
    }

    /** Answers like this, one after the other. */
    private void says(byte[]... answers) {
        close();
        server = saying(answers);
        client = client();
    }

    private static ScriptedServer saying(byte[]... answers) {
        Iterator<byte[]> next = List.of(answers).iterator();
        return new ScriptedServer(request -> next.next());
    }

    private ExternalContacts client() {
        return HttpExternalContacts.builder()
                .baseUri(server.uri())
                .tokens(this::token)
                .sleeper(time -> Thread.onSpinWait())
                .build();
    }

    /** A contact with a member that this library does not know. */
    private static byte[] ada(String headers) {
        String body = """
                {"id":"%s","type":"Curated","createDate":"2026-01-01T00:00:00.000Z","modifyDate":"2026-01-01T00:00:00.000Z",
                 "firstName":"Ada","title":"Countess","mood":"of a later release"}""".formatted(ADA.text());
        String answer = new String(ScriptedServer.ok(body), StandardCharsets.UTF_8);
        return answer.replaceFirst("\r\n", "\r\n" + headers).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] refusal(Refusal refusal) {
        return ScriptedServer.answer(
                ErrorCodec.status(refusal),
                new String(Codec.tolerant().write(ErrorCodec.body(refusal, "correlation")), StandardCharsets.UTF_8));
    }
}
