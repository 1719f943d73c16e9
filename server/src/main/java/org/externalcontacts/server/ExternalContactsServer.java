package org.externalcontacts.server;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;
import org.externalcontacts.server.internal.access.OneTenant;
import org.externalcontacts.server.internal.access.Tokens;
import org.externalcontacts.server.internal.jetty.JettyHost;
import org.externalcontacts.server.internal.observe.PrometheusMetrics;
import org.externalcontacts.server.observe.RequestListener;
import org.externalcontacts.wire.internal.json.Codec;

/**
 * Serves an engine as the platform's REST API, at {@code /api/v2/externalcontacts/…}, with {@code /oauth/token}, {@code /health},
 * {@code /ready}, {@code /openapi.json}, {@code /local/…} and, when asked for, {@code /metrics} and {@code /console} beside it. Thread-safe.
 *
 * <p>The code that starts it must close it. Closing completes requests in progress, for at most {@link ServerOptions#slowest()}, and leaves the engine
 * open: the code that created it must close it.
 */
public final class ExternalContactsServer implements AutoCloseable {

    private final JettyHost host;
    private final Tokens tokens;
    private final TenantId usual;

    private ExternalContactsServer(JettyHost host, Tokens tokens, TenantId usual) {
        this.host = host;
        this.tokens = tokens;
        this.usual = usual;
    }

    /**
     * Starts to serve the engine of one tenant.
     *
     * @throws IllegalArgumentException if a client or token names another tenant than {@link ServerOptions#tenant}
     * @throws java.io.UncheckedIOException if the address cannot be bound, or the keystore cannot be read
     */
    public static ExternalContactsServer start(ExternalContacts engine, ServerOptions options) {
        options.clients()
                .map(OAuthClient::tenant)
                .appendAll(options.fixedTokens().appendAll(options.console()).map(FixedToken::tenant))
                .flatMap(Option::toList)
                .find(tenant -> !tenant.equals(options.tenant()))
                .forEach(other -> {
                    throw new IllegalArgumentException("a client or token is of tenant " + other + ", and only "
                            + options.tenant() + " is served");
                });
        return start(new OneTenant(options.tenant(), engine), engine::takesConditions, options);
    }

    /**
     * Starts to serve the engines of many tenants: to each client and token that of its own. Closing the server leaves them open. They have to take
     * versions and idempotency keys, as all local engines do.
     *
     * @throws java.io.UncheckedIOException if the address cannot be bound, or the keystore cannot be read
     */
    public static ExternalContactsServer start(Tenants tenants, ServerOptions options) {
        return start(tenants, () -> true, options);
    }

    private static ExternalContactsServer start(
            Tenants tenants, BooleanSupplier takesConditions, ServerOptions options) {
        Codec codec = Codec.strict();
        Tokens tokens = new Tokens(
                options.tenant(),
                options.clients(),
                options.fixedTokens(),
                options.console(),
                options.rateLimit(),
                options.tokenLifetime(),
                options.clock());
        PrometheusMetrics metrics = new PrometheusMetrics();
        Journals journals = Journals.of(tenants, options, codec);
        RequestGate front = new RequestGate(tenants, takesConditions, tokens, metrics, options, codec, journals);
        JettyHost.Setup setup = new JettyHost.Setup(
                options.host(),
                options.port(),
                options.largestBody(),
                options.bodiesInFlight(),
                options.mostConnections(),
                options.slowest(),
                options.corsOrigins(),
                options.tls());
        RequestListener listener = options.metrics() ? metrics.and(options.listener()) : options.listener();
        JettyHost host = JettyHost.start(setup, front::judge, journals.before(listener), codec);
        return new ExternalContactsServer(host, tokens, options.tenant());
    }

    /** Where it listens: the base URI for clients. */
    public URI baseUri() {
        return host.baseUri();
    }

    /** A token for this caller, as if a client had asked for it: for tests of callers that no client represents. */
    public String tokenFor(Caller caller) {
        return tokens.issue(usual, caller);
    }

    /** The same for the contacts of this tenant. */
    public String tokenFor(TenantId tenant, Caller caller) {
        return tokens.issue(tenant, caller);
    }

    @Override
    public void close() {
        host.close();
    }

    /**
     * What the program that runs a server adds to {@code /local} beyond the ports: each for clients that may do everything, and for the tenant of the
     * client. What it does not add is refused as not supported; by default that is everything. What a method throws is answered with 500. Thread-safe.
     */
    public interface LocalServices {

        /**
         * Which of the services it adds whose calls change something or cost much, so that {@code /local/overview} can tell it without a try. None by default.
         */
        default Set<Service> added() {
            return HashSet.empty();
        }

        /** The engine of a tenant, if a page may cost a look at all of its records, as it may in memory: for {@code /local/overview} and {@code /local/contacts}. */
        default Either<Refusal, LocalEngine> records(TenantId tenant) {
            return notSupported("records");
        }

        /** Invented people, of whom about this share, 0 to 1, are second records of others; the same for the same seed: for {@code /local/people}. */
        default Either<Refusal, Seq<ContactProfile>> people(int number, long seed, double duplicates) {
            return notSupported("people");
        }

        /**
         * Loads contacts from a file of any form: for {@code /local/files}.
         *
         * @param charset of a file that does not say it itself
         * @return what became of it; or, in an {@link Refusal.InvalidInput}, why nothing did
         */
        default Either<Refusal, LoadedFile> load(
                ExternalContacts engine, String name, byte[] content, Option<Charset> charset) {
            return notSupported("files");
        }

        /** Writes everything that is kept for a tenant into an archive, which does not exist yet: for {@code GET /local/snapshot}. */
        default Either<Refusal, Done> save(TenantId tenant, Path archive) {
            return notSupported("snapshot");
        }

        /**
         * Replaces everything that is kept for a tenant by what is in an archive, as a whole or not at all: for {@code POST /local/snapshot}.
         *
         * @return how many records there are now, by the name of their kind; or, in an {@link Refusal.InvalidInput}, why the archive cannot be used
         */
        default Either<Refusal, Map<String, Long>> restore(TenantId tenant, Path archive) {
            return notSupported("snapshot");
        }

        private static <T> Either<Refusal, T> notSupported(String what) {
            return Either.left(new Refusal.NotSupported(what));
        }

        /** What may be added. */
        enum Service {
            /** {@link LocalServices#people}. */
            PEOPLE,
            /** {@link LocalServices#load}. */
            FILES,
            /** {@link LocalServices#save}. */
            SNAPSHOT,
            /** {@link LocalServices#restore}. */
            RESTORE
        }
    }

    /**
     * What became of a file of contacts.
     *
     * @param format what kind of file it is, with its encoding and its separator
     * @param used the columns or properties of which contacts were made, and of what they became
     * @param unused those that were passed over
     * @param contacts how many were made
     * @param rejected how many rows made none
     * @param rows the first of those of which there is something to tell
     * @param more how many more of those there are
     */
    public record LoadedFile(
            String format,
            List<String> used,
            List<String> unused,
            int contacts,
            int rejected,
            List<Row> rows,
            int more) {

        /**
         * A row of which there is something to tell, without its values.
         *
         * @param line where it begins in the file, from 1
         * @param reasons why it made no contact; empty if it made one
         * @param remarks what was left out of the contact, or changed
         */
        public record Row(long line, List<String> reasons, List<String> remarks) {}
    }
}
