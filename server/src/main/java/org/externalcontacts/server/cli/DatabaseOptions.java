package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.server.internal.access.Secret;
import picocli.CommandLine;

/** The options that say in which database contacts are kept. */
final class DatabaseOptions {

    private Option<String> url = Option.none();

    private Option<String> password = Option.none();
    private boolean makes = true;

    @CommandLine.Option(
            names = "--database-user",
            paramLabel = "<name>",
            defaultValue = "${sys:user.name}",
            description = "User of the database. Default: the user who runs the server.")
    private String user = "";

    @CommandLine.Option(
            names = "--tenant",
            paramLabel = "<name>",
            defaultValue = "default",
            description =
                    "Whose contacts of the database are served; created if there are none. Default: ${DEFAULT-VALUE}.")
    private String tenant = "";

    DatabaseOptions() {}

    @CommandLine.Option(
            names = "--database",
            paramLabel = "<JDBC URL>",
            description =
                    "PostgreSQL database to keep contacts in, such as jdbc:postgresql://localhost/contacts. The server "
                            + "creates and migrates its tables. Several servers may use it.")
    void database(String address) {
        url = Option.some(address);
    }

    @CommandLine.Option(
            names = "--database-password",
            paramLabel = "<text>",
            description = "Password of that user; env:NAME or file:PATH for where to find it. Default: what "
                    + ".pgpass has, if anything.")
    void password(String text) {
        password = Option.some(text);
    }

    /** Whether contacts are to be kept in a database. */
    boolean areGiven() {
        return url.isDefined();
    }

    /**
     * The engine; or why there is none.
     *
     * @param phoneRegion of phone numbers without country code
     */
    Either<String, LocalEngine> open(String phoneRegion, SeveralOwners severalOwners) {
        return secret().map(secret -> engine(secret, phoneRegion, severalOwners));
    }

    /** Written without a lambda: whoever looks at the methods of this class need not have the engine. */
    private LocalEngine engine(String secret, String phoneRegion, SeveralOwners severalOwners) {
        return PostgresExternalContacts.builder(url.get(), user, secret)
                .tenant(tenant)
                .migrate(makes)
                .registerTenants(makes)
                .phoneRegion(phoneRegion)
                .severalOwners(severalOwners)
                .open();
    }

    /**
     * The names of the scripts that bring its tables up to date; or why there are none.
     *
     * @param dry whether they are not run
     */
    Either<String, List<String>> migrate(boolean dry) {
        return secret().map(secret -> migrate(secret, dry));
    }

    private List<String> migrate(String secret, boolean dry) {
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(url.get(), user, secret);
        return dry ? builder.pendingMigrations() : builder.runMigrations();
    }

    /** The engines of all its tenants; or why there are none. */
    Either<String, Tenants> openTenants(String phoneRegion, SeveralOwners severalOwners) {
        return secret().map(secret -> tenants(secret, phoneRegion, severalOwners));
    }

    private Tenants tenants(String secret, String phoneRegion, SeveralOwners severalOwners) {
        return PostgresExternalContacts.builder(url.get(), user, secret)
                .phoneRegion(phoneRegion)
                .severalOwners(severalOwners)
                .openTenants();
    }

    private Either<String, String> secret() {
        return password.map(Secret::read)
                .getOrElse(Either.right(""))
                .mapLeft(reason -> "--database-password: " + reason);
    }

    /** From now on a database is opened as it is: no table is migrated, and no tenant registered. */
    void makeNothing() {
        makes = false;
    }

    /** Whose contacts are served to those who name no tenant. */
    TenantId tenant() {
        return new TenantId(tenant);
    }

    /** Where contacts are kept, for people at a terminal; without the parameters of the URL, which may hold a password. */
    String place() {
        return "in " + url.map(address -> address.replaceFirst("[?].*", "")).getOrElse("no database") + ", tenant "
                + tenant;
    }
}
