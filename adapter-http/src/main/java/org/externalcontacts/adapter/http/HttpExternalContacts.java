package org.externalcontacts.adapter.http;

import io.vavr.control.Option;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.externalcontacts.adapter.http.internal.observe.UnfailingListener;
import org.externalcontacts.adapter.http.internal.token.ClientCredentials;
import org.externalcontacts.adapter.http.internal.transport.Authorising;
import org.externalcontacts.adapter.http.internal.transport.Closing;
import org.externalcontacts.adapter.http.internal.transport.Conditions;
import org.externalcontacts.adapter.http.internal.transport.Deadline;
import org.externalcontacts.adapter.http.internal.transport.HttpSender;
import org.externalcontacts.adapter.http.internal.transport.JdkSender;
import org.externalcontacts.adapter.http.internal.transport.Listening;
import org.externalcontacts.adapter.http.internal.transport.MonotonicTime;
import org.externalcontacts.adapter.http.internal.transport.Pacing;
import org.externalcontacts.adapter.http.internal.transport.Retrying;
import org.externalcontacts.adapter.http.internal.transport.Time;
import org.externalcontacts.adapter.http.internal.transport.TimedClient;
import org.externalcontacts.adapter.http.observe.ExchangeLog;
import org.externalcontacts.adapter.http.observe.HttpExchangeListener;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.wire.internal.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * External contacts of a remote system over its REST API: the platform itself, or our own server.
 *
 * <p>Calls block; they can be interrupted, hold no lock during I/O, and may come from any number of threads. What the API has no call for
 * (observing an interaction, expiring contacts, recording a session, listing associations) is refused as not supported.
 */
public final class HttpExternalContacts {

    private HttpExternalContacts() {}

    /** Says where the system is and who calls; opening it does no I/O. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a client of a remote system: its address, credentials and settings. A region or a base URI is required, and so are client credentials or a token
     * source; all else has a default. Not thread-safe; what it builds is.
     */
    public static final class Builder {

        private @Nullable URI api;
        private @Nullable URI apiLogin;
        private @Nullable URI login;
        private @Nullable String clientId;
        private @Nullable String clientSecret;
        private @Nullable TokenSource tokens;
        private @Nullable ProxySelector proxy;
        private Option<String> proxyAuthorization = Option.none();
        private @Nullable SSLContext tls;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration timeout = Duration.ofSeconds(30);
        private Duration deadline = Duration.ofMinutes(2);
        private String userAgent = "external-contacts-java";
        private HttpExchangeListener listener = new ExchangeLog();
        private InstantSource clock = InstantSource.system();
        private Sleeper sleeper = Sleeper.THREAD;
        private @Nullable RandomGenerator random;

        Builder() {}

        /** The platform in this region. */
        public Builder region(Region region) {
            api = region.api();
            apiLogin = region.login();
            return this;
        }

        /** A system at this {@code http} or {@code https} address, which also issues tokens unless {@link #loginUri} is set. */
        public Builder baseUri(URI uri) {
            api = uri;
            apiLogin = uri;
            return this;
        }

        /** Where tokens are given out: the address before {@code /oauth/token}. */
        public Builder loginUri(URI uri) {
            login = uri;
            return this;
        }

        /** Calls with tokens for these client credentials. */
        public Builder clientCredentials(String id, String secret) {
            clientId = id;
            clientSecret = secret;
            return this;
        }

        /** Calls with tokens from this source instead. */
        public Builder tokens(TokenSource source) {
            tokens = source;
            return this;
        }

        /** Calls through a proxy. By default as the JDK's system properties say. */
        public Builder proxy(ProxySelector selector) {
            proxy = selector;
            return this;
        }

        /**
         * Sends these Basic credentials to proxies only. On the way to an {@code https} address the JDK does so only if it was
         * started with {@code -Djdk.http.auth.tunneling.disabledSchemes=""}: the first proxy reads them unencrypted. Without credentials that
         * the proxy takes, calls end as {@link org.externalcontacts.adapter.http.fault.ProxyAuthenticationException}.
         *
         * @throws IllegalArgumentException if they cannot be sent as Basic credentials
         */
        public Builder proxyCredentials(String user, String password) {
            proxyAuthorization = Option.some(Settings.basic("proxyCredentials", user, password));
            return this;
        }

        /** The TLS context: trusted and client certificates. Default: the JDK's. */
        public Builder tls(SSLContext context) {
            tls = context;
            return this;
        }

        /** How long to wait for a connection; 10 s by default. */
        public Builder connectTimeout(Duration time) {
            connectTimeout = time;
            return this;
        }

        /** How long one attempt may take; 30 s by default. */
        public Builder timeout(Duration time) {
            timeout = time;
            return this;
        }

        /**
         * How long a call of a port may take, with all its requests, attempts, waits and logins; 2 minutes by default. A bulk call of any size
         * has one deadline, and so has a {@code change}; of a scan, each page has its own. It is measured on the JVM's monotonic clock. A call
         * that is not over by then ends as a {@link org.externalcontacts.adapter.http.fault.TimedOutException}, as an
         * {@link org.externalcontacts.adapter.http.fault.UnreachableException} if the login did not answer, or at once as a
         * {@link org.externalcontacts.adapter.http.fault.RateLimitedException} if it would have to wait longer than that.
         */
        public Builder deadline(Duration time) {
            deadline = time;
            return this;
        }

        /** What the client calls itself. */
        public Builder userAgent(String name) {
            userAgent = name;
            return this;
        }

        /** Told of every attempt, beside the log, on the thread of the call. What it throws is logged and changes no call. */
        public Builder listener(HttpExchangeListener more) {
            listener = listener.and(more);
            return this;
        }

        /** The date, for tests: the lifetime of tokens and dates in {@code Retry-After} are compared with it. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** How to wait, for tests. When it returns, the time that it was meant to wait counts as elapsed, whether it waited or not. */
        public Builder sleeper(Sleeper waiting) {
            sleeper = waiting;
            return this;
        }

        /** Where jitter comes from, for tests. Must be thread-safe. */
        public Builder random(RandomGenerator generator) {
            random = generator;
            return this;
        }

        /**
         * Builds the client, without any I/O. The caller must close it; calls then in progress, and later ones, fail with a
         * {@link org.externalcontacts.adapter.http.fault.ClientClosedException}.
         *
         * @throws IllegalStateException if the address or the credentials are missing
         * @throws IllegalArgumentException if an address cannot be called, a duration is not positive, or credentials or the user agent cannot
         *     be sent
         */
        public ExternalContacts build() {
            if (api == null) {
                throw new IllegalStateException("region or baseUri must be given");
            }
            check();
            URI address = Settings.address("baseUri", api);
            Codec codec = Codec.tolerant();
            Time time = new MonotonicTime(sleeper);
            ExecutorService workers = workers();
            TimedClient client = new TimedClient(client(), proxyAuthorization);
            Conditions conditions = Conditions.of(client, address);
            TokenSource source = tokenSource(client, address, codec, conditions, workers);
            Closing transport = new Closing(transport(client, address, source, time, conditions));
            Duration patience = deadline;
            Remote remote = new Remote(
                    transport,
                    new Answers(codec, new UnfailingListener(listener)),
                    () -> Deadline.in(patience, time),
                    new BatchRunner(workers),
                    new Guard(Caller.trusted()),
                    conditions);
            return new RemoteExternalContacts(remote, () -> {
                transport.close();
                workers.shutdownNow();
                client.close();
            });
        }

        /** From the outside in: attempts of a call, their pace, the token of each, the listeners, and the JDK's client. */
        private HttpSender transport(
                TimedClient client, URI address, TokenSource source, Time time, Conditions conditions) {
            JdkSender sending = new JdkSender(client, address, timeout, userAgent, conditions);
            HttpSender authorised =
                    new Authorising(source, new Listening(new UnfailingListener(listener), time, sending));
            return new Retrying(new Pacing(authorised, time), clock, time, generator(), conditions);
        }

        private void check() {
            Settings.time("connectTimeout", connectTimeout);
            Settings.time("timeout", timeout);
            Settings.time("deadline", deadline);
            Settings.header("userAgent", userAgent);
        }

        private TokenSource tokenSource(
                TimedClient client, URI base, Codec codec, Conditions conditions, Executor background) {
            if (tokens != null) {
                return tokens;
            }
            if (clientId == null || clientSecret == null) {
                throw new IllegalStateException("clientCredentials or tokens must be given");
            }
            String authorization = Settings.basic("clientCredentials", clientId, clientSecret);
            URI given = login != null ? login : apiLogin != null ? apiLogin : base;
            URI address = Settings.address("loginUri", given);
            return ClientCredentials.of(
                    client, address, authorization, timeout, userAgent, clock, codec, conditions, background);
        }

        private HttpClient client() {
            // On the calling thread, blocking calls are two times faster than by the default pool.
            HttpClient.Builder client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Runnable::run)
                    .connectTimeout(connectTimeout);
            if (proxy != null) {
                client.proxy(proxy);
            }
            if (tls != null) {
                client.sslContext(tls);
            }
            return client.build();
        }

        private RandomGenerator generator() {
            return random != null ? random : () -> ThreadLocalRandom.current().nextLong();
        }

        /** Threads for batches, pages ahead and logins: as many as are needed; they go when there is nothing to do. */
        private static ExecutorService workers() {
            AtomicInteger number = new AtomicInteger();
            return new ThreadPoolExecutor(
                    0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                        Thread thread = new Thread(task, "external-contacts-" + number.incrementAndGet());
                        thread.setDaemon(true);
                        return thread;
                    });
        }
    }
}
