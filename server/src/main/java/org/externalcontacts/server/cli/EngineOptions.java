package org.externalcontacts.server.cli;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.externalcontacts.adapter.file.FileExternalContacts;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.server.internal.access.OneTenant;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say where contacts are kept, and what the engine makes of them. */
final class EngineOptions {

    private Option<Path> directory = Option.none();
    private Option<EventListener> listener = Option.none();

    @CommandLine.Mixin
    private DatabaseOptions database = new DatabaseOptions();

    /** The command that these are options of. */
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @CommandLine.Option(
            names = "--country",
            paramLabel = "<ISO code>",
            defaultValue = LibPhoneNumberReader.DEFAULT_REGION,
            description = "Country of phone numbers that are written without country code, such as DE. "
                    + "Default: ${DEFAULT-VALUE}.")
    private String country = "";

    @CommandLine.Option(
            names = "--several-owners",
            paramLabel = "<report|first|merge>",
            defaultValue = "report",
            description = "How to handle an interaction whose identifiers several contacts own: report them, "
                    + "take the first, or merge them. Default: ${DEFAULT-VALUE}.")
    private SeveralOwners severalOwners = SeveralOwners.REPORT;

    EngineOptions() {}

    @CommandLine.Option(
            names = "--data",
            paramLabel = "<directory>",
            description = "Directory to keep contacts in, for one server at a time. Serving and importing create it. "
                    + "A server without it and without --database keeps them in memory only.")
    void data(Path path) {
        directory = Option.some(path);
    }

    /** The engine; or what is wrong with the options. Ends the command if it cannot be opened. */
    Either<String, LocalEngine> open() {
        return usable().flatMap(done -> openPlace());
    }

    /** The engine of what outlives this program, as {@link #open}. */
    Either<String, LocalEngine> openKept() {
        return kept().flatMap(done -> openPlace());
    }

    /** The same, but where nothing is kept yet, nothing is made. */
    Either<String, LocalEngine> openExisting() {
        database.makeNothing();
        return kept().peek(done -> requireSomething()).flatMap(done -> openPlace());
    }

    /** Whether it is said where contacts are kept. */
    boolean areKept() {
        return database.areGiven() || directory.isDefined();
    }

    private Either<String, Done> kept() {
        return areKept() ? usable() : Either.left("--data or --database must be given");
    }

    private Either<String, Done> usable() {
        return database.areGiven() && directory.isDefined()
                ? Either.left("--data and --database: contacts are kept in one place only")
                : valid();
    }

    private Either<String, LocalEngine> openPlace() {
        return database.areGiven()
                ? opened("--database", () -> database.open(region(), severalOwners))
                : opened(
                        "--data",
                        () -> Either.right(directory.map(this::inDirectory).getOrElse(this::inMemory)));
    }

    private void requireSomething() {
        directory
                .filter(path -> path.resolve(FileExternalContacts.FILE).toFile().length() == 0)
                .forEach(path -> {
                    throw new Terminal(command).failed("--data: nothing is kept in " + path);
                });
    }

    private <T> Either<String, T> opened(String option, Supplier<Either<String, T>> engine) {
        try {
            return engine.get();
        } catch (IllegalArgumentException impossible) {
            return Either.left(option + ": " + impossible.getMessage());
        } catch (Tenants.UnknownTenantException unknown) {
            throw new Terminal(command).failed("--tenant: " + unknown.getMessage());
        } catch (ExternalContactsException | UncheckedIOException unusable) {
            throw new Terminal(command).failed(option + ": " + unusable.getMessage());
        }
    }

    /** Whether the values that every engine takes are some that it takes. */
    private Either<String, Done> valid() {
        return opened("--country", () -> Either.right(new LibPhoneNumberReader(region())))
                .flatMap(country -> opened("--tenant", () -> Either.right(tenant())))
                .map(both -> Done.DONE);
    }

    /** The engines of all tenants, as {@link #open}; of one alone where a directory holds no more. */
    Either<String, Tenants> openTenants() {
        if (database.areGiven() && directory.isEmpty()) {
            return valid().flatMap(done -> opened("--database", () -> database.openTenants(region(), severalOwners)));
        } else if (directory.isDefined()) {
            return open().map(engine -> new OneTenant(tenant(), engine));
        }
        return valid().map(done -> new TenantsInMemory(() -> memory().tenants()));
    }

    /** Whether a listener can be told of events without a price: a database would store commits one at a time for it. */
    boolean canTell() {
        return !database.areGiven();
    }

    /** Whether all records are in the memory of this process, be it that they are kept in a directory as well. */
    boolean areInProcess() {
        return !database.areGiven();
    }

    /** Has this told of every act. */
    void tell(EventListener told) {
        listener = Option.some(told);
    }

    /** Whose contacts are served to those who name no tenant. */
    TenantId tenant() {
        return database.tenant();
    }

    /** Whether there is one tenant, and no place for another. */
    boolean areOfOneTenant() {
        return directory.isDefined();
    }

    /** Where contacts are kept, for people at a terminal. */
    String place() {
        return database.areGiven()
                ? database.place()
                : directory
                        .map(path -> "in " + path.toAbsolutePath().normalize())
                        .getOrElse("in memory only (--data keeps them)");
    }

    private LocalEngine inDirectory(Path path) {
        FileExternalContacts.Builder builder =
                FileExternalContacts.builder(path).phoneRegion(region()).severalOwners(severalOwners);
        listener.forEach(builder::listener);
        return builder.tenant(tenant().text()).open();
    }

    private LocalEngine inMemory() {
        return memory().build();
    }

    /** An empty engine in memory that reads and decides as the one that is opened, and that nobody hears. */
    LocalEngine rehearsal() {
        return InMemoryExternalContacts.builder()
                .phoneRegion(region())
                .severalOwners(severalOwners)
                .build();
    }

    private InMemoryExternalContacts.Builder memory() {
        InMemoryExternalContacts.Builder builder =
                InMemoryExternalContacts.builder().phoneRegion(region()).severalOwners(severalOwners);
        listener.forEach(builder::listener);
        return builder;
    }

    private String region() {
        return country.toUpperCase(Locale.ROOT);
    }
}
