package org.externalcontacts.server.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.TlsKeystore;
import org.externalcontacts.server.internal.jetty.JettyHost;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs an engine, in memory, in a directory or on a database, as the platform's REST API until it is stopped. */
@Command(
        name = "external-contacts-server",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        subcommands = {
            ExportCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            MigrateCommand.class
        },
        description = "Serves external contacts, from memory, a directory or a database, at /api/v2/externalcontacts, "
                + "until it is stopped.")
public final class ServerCommand implements Callable<Integer> {

    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z]+(?:-[A-Za-z]+)*(?=$|=)");

    @CommandLine.Option(
            names = "--port",
            defaultValue = "8080",
            description = "Port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @CommandLine.Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only.")
    private String host = "";

    @CommandLine.Option(
            names = "--client",
            paramLabel = "<id:secret[@tenant][:permission,...]>",
            description = "A client that may ask for tokens; repeatable. Without a list it may do everything. "
                    + "For the secret there may be env:NAME or file:PATH; the tenant begins behind the last @. "
                    + "Without any client or token there is one client, on this machine only: " + AllowedCallers.DEMO
                    + ".")
    private List<String> clients = List.of();

    @CommandLine.Option(
            names = "--token",
            paramLabel = "<text[@tenant][:permission,...]>",
            description =
                    "A token that is valid from the start and does not expire; repeatable. Without a list it may do "
                            + "everything. For the text there may be env:NAME or file:PATH.")
    private List<String> tokens = List.of();

    @CommandLine.Option(
            names = "--host-name",
            paramLabel = "<name>",
            description = "A host name of the server, such as contacts.example.org; repeatable. Requests for other "
                    + "names are refused, but for localhost, addresses and names without a dot.")
    private List<String> hostNames = List.of();

    @CommandLine.Option(
            names = "--cors",
            paramLabel = "<origin>",
            description = "An origin, such as https://app.example.org, whose scripts may read answers in a browser; "
                    + "repeatable; * for any.")
    private List<String> origins = List.of();

    @CommandLine.Option(
            names = "--tls",
            paramLabel = "<keystore>",
            description = "A PKCS12 or JKS file with a key and its certificate, for HTTPS.")
    private Optional<Path> keystore = Optional.empty();

    @CommandLine.Option(
            names = "--tls-password",
            paramLabel = "<text>",
            defaultValue = "env:TLS_PASSWORD",
            description = "Password of the keystore and its key; env:NAME or file:PATH for where to find it. Default: "
                    + "${DEFAULT-VALUE}.")
    private String keystorePassword = "";

    @CommandLine.Option(names = "--metrics", description = "Serve /metrics for Prometheus, without authentication.")
    private boolean metrics;

    @CommandLine.Option(
            names = "--no-journal",
            description = "Do not keep the latest requests and events for /local/requests and /local/events.")
    private boolean withoutJournal;

    @CommandLine.Option(
            names = "--rate-limit",
            defaultValue = "0",
            description = "Calls per minute and token; 0 for no limit. Default: ${DEFAULT-VALUE}.")
    private int rateLimit;

    @CommandLine.Mixin
    private ConsoleOptions console = new ConsoleOptions();

    @CommandLine.Mixin
    private EngineOptions engine = new EngineOptions();

    @CommandLine.Mixin
    private SeedOptions seed = new SeedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The server has stopped and what it served is closed: only now may the JVM end. */
    private final CountDownLatch finished = new CountDownLatch(1);

    private ServerCommand() {}

    /** Runs the server with these arguments. */
    public static void main(String[] arguments) {
        // What libraries log is of no interest at a terminal, unless something is wrong.
        for (String library : List.of("externalcontacts.shaded", "com.zaxxer.hikari", "org.flywaydb")) {
            System.setProperty("org.slf4j.simpleLogger.log." + library, "warn");
        }
        // Nor is what clients wrote, which these two quote in their warnings.
        JettyHost.LOGS_OF_CLIENTS.forEach(name -> System.setProperty("org.slf4j.simpleLogger.log." + name, "error"));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new ServerCommand());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(ServerCommand::told);
        return commandLine;
    }

    @Override
    public Integer call() throws Exception {
        AllowedCallers doors = AllowedCallers.read(clients, tokens).getOrElseThrow(this::wrong);
        console.valid().getOrElseThrow(this::wrong);
        ServerOptions options = withJournal(console.into(options(doors)));
        try {
            fillAndServe(options, doors);
        } finally {
            finished.countDown();
        }
        return 0;
    }

    private void fillAndServe(ServerOptions options, AllowedCallers doors) throws InterruptedException {
        try (Tenants opened = engine.openTenants().getOrElseThrow(this::wrong)) {
            fill(() -> opened.engine(options.tenant()));
            serve(opened, options, doors);
        }
    }

    private void fill(Supplier<ExternalContacts> opened) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        new Terminal(spec)
                .unlessItFails(() -> seed.fill(opened, engine::rehearsal, out, err))
                .forEach(reason -> {
                    throw wrong(reason);
                });
    }

    /** Only from here on is there something to finish: a server stopped earlier, while loading the seed, stops immediately. */
    private void serve(Tenants opened, ServerOptions options, AllowedCallers doors) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Thread stop = new Thread(() -> stop(asked, finished), "external-contacts-stop");
        try {
            Runtime.getRuntime().addShutdownHook(stop);
        } catch (IllegalStateException alreadyStopping) {
            return;
        }
        try (ExternalContactsServer server = started(opened, options)) {
            announce(server, doors);
            asked.await();
        }
    }

    private ExternalContactsServer started(Tenants opened, ServerOptions options) {
        try {
            ServerOptions local = options.localServices(new ProgramServices(opened, engine.areInProcess()));
            return ExternalContactsServer.start(
                    opened, opened instanceof TenantsInMemory inMemory ? local.reset(inMemory::forget) : local);
        } catch (UncheckedIOException unavailable) {
            throw new CommandFailedException(
                    spec.commandLine(),
                    unavailable.getMessage() + ". Choose another port with --port, or another address with --host.");
        }
    }

    private ServerOptions options(AllowedCallers doors) {
        doors.refusal(host).forEach(why -> {
            throw wrong(why);
        });
        try {
            ServerOptions options = doors.into(ServerOptions.defaults())
                    .host(host)
                    .port(port)
                    .tenant(engine.tenant())
                    .rateLimit(rateLimit)
                    .metrics(metrics);
            for (String name : hostNames) {
                options = options.hostName(name);
            }
            for (String origin : origins) {
                options = options.corsOrigin(origin);
            }
            if (engine.areOfOneTenant() && doors.nameAnotherTenantThan(engine.tenant())) {
                throw wrong("--data: a directory has the contacts of one tenant, and a client or token names another");
            }
            return keystore.isEmpty() ? options : options.tls(tls(keystore.get()));
        } catch (IllegalArgumentException impossible) {
            throw wrong(String.valueOf(impossible.getMessage()));
        }
    }

    private ServerOptions withJournal(ServerOptions options) {
        if (withoutJournal) {
            return options;
        } else if (!engine.canTell()) {
            return options.recentRequests(true);
        }
        ServerOptions.RecentEvents events = new ServerOptions.RecentEvents();
        engine.tell(events);
        return options.recentRequests(true).recentEvents(events);
    }

    private TlsKeystore tls(Path file) {
        return TlsKeystore.read(file, keystorePassword).getOrElseThrow(why -> wrong("--tls-password: " + why));
    }

    private void announce(ExternalContactsServer server, AllowedCallers doors) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("External Contacts, " + engine.place() + ", listens on " + server.baseUri());
        console.line(server.baseUri()).forEach(out::println);
        doors.lines(server.baseUri()).forEach(out::println);
        out.flush();
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** In two lines: what is wrong is easily overlooked above a page of usage. */
    private static int told(CommandLine.ParameterException wrong, String[] arguments) {
        String message = wrong instanceof CommandLine.UnmatchedArgumentException unknown
                ? unknown(unknown.getUnmatched())
                : wrong.getMessage();
        wrong.getCommandLine().getErr().println(message);
        if (wrong instanceof CommandFailedException) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        wrong.getCommandLine().getErr().println("Use --help to list the options.");
        return CommandLine.ExitCode.USAGE;
    }

    /** What belongs to no option may be the secret that was meant for one: only options are named. */
    private static String unknown(List<String> unmatched) {
        List<String> options = unmatched.stream()
                .map(OPTION::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .toList();
        return options.isEmpty() ? "unexpected argument" : "unknown option " + String.join(", ", options);
    }

    /** Lets the server finish what it began. Not the main thread: that waits, in its exit, for this one. */
    private static void stop(CountDownLatch asked, CountDownLatch finished) {
        asked.countDown();
        try {
            finished.await();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
