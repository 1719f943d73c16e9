package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server cannot live with is refused before it starts, by its name. */
class ServerOptionsTest {

    static Stream<Arguments> impossible() {
        return Stream.of(
                option("port", options -> options.port(-1)),
                option("port", options -> options.port(65_536)),
                option("rateLimit", options -> options.rateLimit(-1)),
                option("tokenLifetime", options -> options.tokenLifetime(Duration.ZERO)),
                option("largestBody", options -> options.largestBody(0)),
                option("mostConnections", options -> options.mostConnections(0)),
                option("hostName", options -> options.hostName(" ")),
                option("hostName", options -> options.hostName("My.Example.org:8443")),
                option("hostName", options -> options.hostName("https://x.example.net")),
                option("hostName", options -> options.hostName("x.example.net/")),
                option("hostName", options -> options.hostName("*.example.net")),
                option("slowest", options -> options.slowest(Duration.ZERO)));
    }

    private static Arguments option(String name, UnaryOperator<ServerOptions> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeIsRefusedByItsName(String name, UnaryOperator<ServerOptions> change) {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> change.apply(ServerOptions.defaults())))
                .hasMessageStartingWith(name);
    }
}
