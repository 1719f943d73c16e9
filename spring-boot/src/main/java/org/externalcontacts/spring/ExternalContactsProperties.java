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
 * What an app can say about external contacts in its configuration. What is absent is null here.
 *
 * @param engine which engine is behind the beans; by default the remote one if an address is given, that in PostgreSQL if there is a database
 *     for it, else the one in memory
 * @param region region of the platform to call
 * @param baseUri address of another system to call, the part before /api/v2
 * @param clientId id of the OAuth client that calls
 * @param clientSecret secret of the OAuth client that calls
 * @param callerFromSecurity whether calls are made with the permissions of whoever is logged in, as Spring Security knows them, and not as the
 *     app itself
 * @param expireEvery how often contacts that have expired are removed; never by default
 * @param seed file of contacts to begin with in an engine of this process that has none yet; needs external-contacts-files
 * @param http how the remote system is called
 * @param local what only engines of this process have
 * @param datasource database of external contacts, when it is not the app's own DataSource
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
     * @param loginUri address that gives out tokens, the part before /oauth/token; by default as the region says, or the base URI
     * @param connectTimeout how long to wait for a connection
     * @param timeout how long one attempt may take
     * @param deadline how long a call may take, with all its attempts and waits
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
    public record Ssl(@Nullable String bundle) {}

    /**
     * A proxy.
     *
     * @param host name or address of the proxy
     * @param port port of the proxy
     * @param user user whom the proxy knows
     * @param password password of that user
     */
    public record Proxy(
            @Nullable String host,
            @DefaultValue("8080") int port,
            @Nullable String user,
            @Nullable String password) {

        /** Shows no password. */
        @Override
        public String toString() {
            return "Proxy[host=" + host + ", port=" + port + "]";
        }
    }

    /**
     * What only engines of this process have: in memory and in PostgreSQL.
     *
     * @param phoneRegion ISO region for which phone numbers without country code are read
     * @param severalOwners what becomes of an interaction whose identifiers several contacts own
     */
    public record Local(
            @DefaultValue("US") String phoneRegion,
            @DefaultValue("report") SeveralOwners severalOwners) {}

    /**
     * A database of external contacts.
     *
     * @param url JDBC URL of the database, such as jdbc:postgresql://localhost/contacts; by default the app's DataSource is used
     * @param username user of the database
     * @param password password of that user
     */
    public record Datasource(
            @Nullable String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        /** Shows no password, and no URL, which may hold one. */
        @Override
        public String toString() {
            return "Datasource[username=" + username + "]";
        }
    }

    /**
     * How the engine in PostgreSQL works.
     *
     * @param tenant whose contacts these are
     * @param migrate whether opening brings the tables up to date
     * @param statementTimeout how long the database may take for one statement
     */
    public record Postgres(
            @DefaultValue("default") String tenant,
            @DefaultValue("true") boolean migrate,
            @DefaultValue("30s") Duration statementTimeout) {}

    /**
     * Health of the engine.
     *
     * @param cache how long a result is cached before the engine is asked again
     */
    public record Health(@DefaultValue("10s") Duration cache) {}
}
