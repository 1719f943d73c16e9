package org.externalcontacts.adapter.http.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.vavr.control.Option;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A connection that ends so soon after the head that the JDK's client, now and then, reports its end alone: what the head said counts where
 * the status says everything by itself.
 */
class TimedClientTest {

    private static final HttpRequest.Builder REQUEST = HttpRequest.newBuilder(URI.create("http://localhost/"));

    @ParameterizedTest
    @ValueSource(ints = {401, 407, 408, 429, 500, 503, 504})
    void aStatusThatSaysAllIsKnownThoughTheBodyIsLost(int status) throws IOException, InterruptedException {
        TimedClient.Reply reply = endingAfterTheHead(status).send(REQUEST, Duration.ofSeconds(5));
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Retry-After")).contains("7");
        assertThat(reply.body().defect()).contains("with an incomplete body");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 404, 409})
    void whatNeedsItsBodyIsLost(int status) {
        assertThatThrownBy(() -> endingAfterTheHead(status).send(REQUEST, Duration.ofSeconds(5)))
                .isInstanceOf(IOException.class)
                .hasMessage("the connection ended");
    }

    private static TimedClient endingAfterTheHead(int status) {
        HttpClient client = mock();
        ResponseInfo head = mock();
        when(head.statusCode()).thenReturn(status);
        when(head.headers()).thenReturn(HttpHeaders.of(Map.of("Retry-After", List.of("7")), (name, value) -> true));
        try {
            when(client.send(any(), any())).thenAnswer(call -> {
                call.<BodyHandler<?>>getArgument(1).apply(head);
                throw new IOException("the connection ended");
            });
        } catch (IOException | InterruptedException impossible) {
            throw new AssertionError("a mock does not fail while it is told what to do", impossible);
        }
        return new TimedClient(client, Option.none());
    }
}
