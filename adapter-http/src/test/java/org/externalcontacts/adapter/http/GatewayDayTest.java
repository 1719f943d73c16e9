package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.List;
import java.util.regex.Pattern;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.ProxyAuthenticationException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.testkit.contract.OperationCalls;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever gateways, firewalls, portals and other APIs answer to whichever operation, it is not believed. */
@Timeout(120)
class GatewayDayTest {

    private static final Pattern NOT_TO_BE_SENT_TWICE = Pattern.compile(
            "POST_(?!(BULK_[A-Z]+(_UPDATE|_UNRESOLVED)?|IDENTIFIERLOOKUP|CONTACT_PROMOTION)$).*|POST_BULK_[A-Z]+_(ADD|REMOVE)|PUT_.*_SCHEMA");

    private final OperationCalls calls = new OperationCalls();

    static List<NonAnswer> nonAnswers() {
        return NonAnswer.all();
    }

    @ParameterizedTest
    @MethodSource("nonAnswers")
    void everyOperationEndsInTheDocumentedFault(NonAnswer nonAnswer) {
        try (ScriptedServer server =
                        new ScriptedServer(request -> nonAnswer.message().bytes());
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(server.uri())
                        .tokens(() -> "token")
                        .sleeper(time -> Thread.onSpinWait())
                        .build()) {
            for (Operation operation : Operation.values()) {
                if (nonAnswer.isBare() && Endpoints.of(operation).answer().isEmpty()) {
                    assertThat(calls.call(operation, client).isRight())
                            .as(operation.id())
                            .isTrue();
                } else {
                    HttpFault fault = fault(operation, client);
                    assertThat(fault).as(operation.id()).isExactlyInstanceOf(documented(operation, nonAnswer));
                    assertThat(server.requests.get(server.requests.size() - 1))
                            .contains("ININ-Correlation-Id: " + fault.correlationId());
                    assertThat(fault.getMessage()).contains(operation.id()).doesNotContain("Wilhelmina");
                    told(nonAnswer, fault);
                }
            }
        }
    }

    private HttpFault fault(Operation operation, ExternalContacts client) {
        Either<Refusal, ?> believed;
        try {
            believed = calls.call(operation, client);
        } catch (HttpFault fault) {
            return fault;
        }
        throw new AssertionError(operation + " believed it: " + believed);
    }

    private static Class<? extends HttpFault> documented(Operation operation, NonAnswer nonAnswer) {
        return switch (nonAnswer.status()) {
            case 401 -> UnauthorisedException.class;
            case 407 -> ProxyAuthenticationException.class;
            case 429 -> RateLimitedException.class;
            default ->
                NOT_TO_BE_SENT_TWICE.matcher(operation.name()).matches()
                        ? OutcomeUnknownException.class
                        : BrokenAnswerException.class;
        };
    }

    private static void told(NonAnswer nonAnswer, HttpFault fault) {
        if (fault instanceof BrokenAnswerException broken) {
            assertThat(broken.status()).isEqualTo(nonAnswer.status());
            assertThat(broken.body()).startsWith(nonAnswer.text());
            assertThat(broken.body().length()).isLessThanOrEqualTo(BrokenAnswerException.LONGEST_BODY);
            assertThat(broken).hasMessageContaining("status " + nonAnswer.status());
        } else if (fault instanceof OutcomeUnknownException unknown) {
            assertThat(unknown.status()).contains(nonAnswer.status());
            assertThat(unknown.body().get()).startsWith(nonAnswer.text());
            assertThat(unknown).hasCauseInstanceOf(BrokenAnswerException.class);
        }
    }
}
