package org.externalcontacts.spring;

import java.net.URI;
import java.time.Duration;
import org.externalcontacts.adapter.http.Region;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The properties under {@code external-contacts}. A property that is absent and has no default is null.
 *
 * @param engine engine behind the beans; by default http if an address is set, postgres if there is a database for it, otherwise in-memory
 * @param region region of the platform to call
 * @param baseUri address of another system to call, the part before /api/v2
 * @param clientId id of the OAuth client that calls
 * @param clientSecret secret of the OAuth client that calls
 * @param callerFromSecurity whether calls use the permissions of the user logged in with Spring Security instead of the app's own
 * @param expireEvery interval at which expired contacts are removed, such as 1h; by default never
 * @param seed file of contacts to load at startup into a local engine that is empty, for development and one process only; needs external-contacts-files
 * @param http how the remote system is called
 * @param local settings of local engines (in memory and in PostgreSQL)
 * @param datasource database of external contacts, unless it is the app's DataSource
 * @param postgres how the engine in PostgreSQL works
 * @param health health of the engine, for the actuator
 */
@ConfigurationProperties("external-contacts")
public record ExternalContactsProperties(
        @Nullable Engine engine,
        @Nullable Region region,
        @Nullable URI baseUri,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue("false") boolean callerFromSecurity,
        @Nullable Duration expireEvery,
        @Nullable Resource seed,
        @DefaultValue Http http,
        @DefaultValue Local local,
        @DefaultValue Datasource datasource,
        @DefaultValue Postgres postgres,
        @DefaultValue Health health) {

    /** Blank text counts as none: a placeholder without a value gives that. */
    public ExternalContactsProperties {
        clientId = orNone(clientId);
        clientSecret = orNone(clientSecret);
    }

    private static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ExternalContactsProperties[engine=" + engine + ", region=" + region + ", baseUri=" + baseUri + "]";
    }

    /** The engines that this starter can open. */
    public enum Engine {
        /** Everything in memory, gone with the process. */
        IN_MEMORY,
        /** A remote system over HTTP. */
        HTTP,
        /** Records in PostgreSQL; needs external-contacts-adapter-postgres. */
        POSTGRES
    }

    /**
     * How the remote system is called.
     *
     * @param loginUri address that issues tokens, without /oauth/token; by default that of the region, or the base URI
     * @param connectTimeout how long to wait for a connection; must be positive
     * @param timeout how long one attempt may take; must be positive
     * @param deadline how long a call may take, with all its attempts and waits; must be positive
     * @param userAgent what the client calls itself
     * @param ssl certificates
     * @param proxy proxy on the way; by default as the JDK's system properties say
     */
    public record Http(
            @Nullable URI loginUri,
            @DefaultValue("10s") Duration connectTimeout,
            @DefaultValue("30s") Duration timeout,
            @DefaultValue("2m") Duration deadline,
            @DefaultValue("external-contacts-java") String userAgent,
            @DefaultValue Ssl ssl,
            @DefaultValue Proxy proxy) {}

    /**
     * Certificates.
     *
     * @param bundle name of the SSL bundle with the trusted and client certificates; by default the JDK's
     */
    public record Ssl(@Nullable String bundle) {

        /** A blank name is none. */
        public Ssl {
            bundle = orNone(bundle);
        }
    }

    /**
     * A proxy.
     *
     * @param host name or address of the proxy
     * @param port port of the proxy
     * @param user user name for the proxy
     * @param password password for the proxy
     */
    public record Proxy(
            @Nullable String host,
            @DefaultValue("8080") int port,
            @Nullable String user,
            @Nullable String password) {

        /** Blank texts are none. */
        public Proxy {
            host = orNone(host);
            user = orNone(user);
            password = orNone(password);
        }

        /** Shows no password. */
        @Override
        public String toString() {
            return "Proxy[host=" + host + ", port=" + port + "]";
        }
    }

    /**
     * Settings of local engines: in memory and in PostgreSQL.
     *
     * @param phoneRegion ISO region assumed for phone numbers without a country code
     * @param severalOwners what to do if several contacts own an interaction's identifiers: report, first or merge
     */
    public record Local(
            @DefaultValue("US") String phoneRegion,
            @DefaultValue("report") SeveralOwners severalOwners) {}

    /**
     * A database of external contacts.
     *
     * @param url JDBC URL of the database, such as jdbc:postgresql://localhost/contacts; by default the app's DataSource is used
     * @param username name of the database user
     * @param password password of the database user
     */
    public record Datasource(
            @Nullable String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        /** A blank URL is none. */
        public Datasource {
            url = orNone(url);
        }

        /** Shows no password, and no URL, which may hold one. */
        @Override
        public String toString() {
            return "Datasource[username=" + username + "]";
        }
    }

    /**
     * How the engine in PostgreSQL works.
     *
     * @param tenant tenant whose contacts are used
     * @param migrate whether the tables are migrated at startup
     * @param statementTimeout how long the database may take for one statement
     */
    public record Postgres(
            @DefaultValue("default") String tenant,
            @DefaultValue("true") boolean migrate,
            @DefaultValue("30s") Duration statementTimeout) {}

    /**
     * Health of the engine.
     *
     * @param cache how long a health result is cached; 0s to check every time
     */
    public record Health(@DefaultValue("10s") Duration cache) {}
}
