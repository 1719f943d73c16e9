package org.externalcontacts.server;

import io.vavr.collection.List;
import java.time.Duration;
import java.time.InstantSource;
import org.externalcontacts.server.access.ApiClient;
import org.externalcontacts.server.observe.AccessLog;
import org.externalcontacts.server.observe.RequestListener;

/**
 * How a server is set up. Immutable; each method gives the same options with one changed.
 *
 * @param host the address to bind to; loopback unless told otherwise
 * @param port the port; 0 for any that is free
 * @param clients who may ask for tokens; a server without clients answers to nobody but {@code /health}
 * @param rateLimit calls a minute with one token; 0 for any number
 * @param tokenLifetime how long a token lasts
 * @param largestBody most bytes of a request's body
 * @param mostConnections connections at once; more wait to be accepted
 * @param slowest how long a connection may be silent, a body may take to arrive, and a stopping server may take to finish
 * @param clock the time of tokens, rate limits and of what {@code /local} leaves open
 * @param listener hears of every request that was answered
 */
public record ServerOptions(
        String host,
        int port,
        List<ApiClient> clients,
        int rateLimit,
        Duration tokenLifetime,
        int largestBody,
        int mostConnections,
        Duration slowest,
        InstantSource clock,
        RequestListener listener) {

    private static final int LAST_PORT = 65_535;

    /**
     * All of them at once.
     *
     * @throws IllegalArgumentException if a number or a time is none that a server can live with
     */
    public ServerOptions {
        require(port >= 0 && port <= LAST_PORT, "port is not between 0 and " + LAST_PORT);
        require(rateLimit >= 0, "rateLimit is less than 0");
        require(tokenLifetime.compareTo(Duration.ofSeconds(1)) >= 0, "tokenLifetime is less than a second");
        require(largestBody > 0, "largestBody is less than 1");
        require(mostConnections > 0, "mostConnections is less than 1");
        require(slowest.compareTo(Duration.ofMillis(1)) >= 0, "slowest is less than a millisecond");
    }

    /** Loopback, any free port, no clients yet, no rate limit; bodies up to 4 MiB, 1,000 connections, 30 s of silence. */
    public static ServerOptions defaults() {
        return new ServerOptions(
                "127.0.0.1",
                0,
                List.empty(),
                0,
                Duration.ofHours(24),
                4 << 20,
                1_000,
                Duration.ofSeconds(30),
                InstantSource.system(),
                new AccessLog());
    }

    /** Bound to this address. */
    public ServerOptions host(String address) {
        return new ServerOptions(
                address,
                port,
                clients,
                rateLimit,
                tokenLifetime,
                largestBody,
                mostConnections,
                slowest,
                clock,
                listener);
    }

    /** Bound to this port. */
    public ServerOptions port(int number) {
        return new ServerOptions(
                host,
                number,
                clients,
                rateLimit,
                tokenLifetime,
                largestBody,
                mostConnections,
                slowest,
                clock,
                listener);
    }

    /** With one more client. */
    public ServerOptions client(ApiClient client) {
        return new ServerOptions(
                host,
                port,
                clients.append(client),
                rateLimit,
                tokenLifetime,
                largestBody,
                mostConnections,
                slowest,
                clock,
                listener);
    }

    /** With so many calls a minute for one token. */
    public ServerOptions rateLimit(int callsAMinute) {
        return new ServerOptions(
                host,
                port,
                clients,
                callsAMinute,
                tokenLifetime,
                largestBody,
                mostConnections,
                slowest,
                clock,
                listener);
    }

    /** With tokens that last so long. */
    public ServerOptions tokenLifetime(Duration lifetime) {
        return new ServerOptions(
                host, port, clients, rateLimit, lifetime, largestBody, mostConnections, slowest, clock, listener);
    }

    /** With bodies of at most so many bytes. */
    public ServerOptions largestBody(int bytes) {
        return new ServerOptions(
                host, port, clients, rateLimit, tokenLifetime, bytes, mostConnections, slowest, clock, listener);
    }

    /** With so many connections at once. */
    public ServerOptions mostConnections(int connections) {
        return new ServerOptions(
                host, port, clients, rateLimit, tokenLifetime, largestBody, connections, slowest, clock, listener);
    }

    /** With so much patience for slow clients, and for itself when it stops. */
    public ServerOptions slowest(Duration silence) {
        return new ServerOptions(
                host, port, clients, rateLimit, tokenLifetime, largestBody, mostConnections, silence, clock, listener);
    }

    /** With this time. */
    public ServerOptions clock(InstantSource time) {
        return new ServerOptions(
                host, port, clients, rateLimit, tokenLifetime, largestBody, mostConnections, slowest, time, listener);
    }

    /** With one more listener. */
    public ServerOptions listener(RequestListener more) {
        return new ServerOptions(
                host,
                port,
                clients,
                rateLimit,
                tokenLifetime,
                largestBody,
                mostConnections,
                slowest,
                clock,
                listener.and(more));
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
