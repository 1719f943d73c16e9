package org.externalcontacts.server.cli;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.phone.LibPhoneNumberReader;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.ApiClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs an in-memory engine as the platform's REST API until it is told to stop. */
@Command(
        name = "external-contacts-server",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        description = "Serves external contacts from memory, at /api/v2/externalcontacts, until it is stopped.")
public final class ServerCommand implements Callable<Integer> {

    private static final String DEMO = "demo:demo-secret";

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
            paramLabel = "<id:secret[:permission,...]>",
            description = "A client that may ask for tokens; repeatable. Without a list it may do everything. "
                    + "Without any client there is one: " + DEMO + ".")
    private List<String> clients = List.of();

    @CommandLine.Option(
            names = "--rate-limit",
            defaultValue = "0",
            description = "Calls a minute with one token; 0 for any number. Default: ${DEFAULT-VALUE}.")
    private int rateLimit;

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
            description = "What becomes of an interaction whose identifiers several contacts own: report them, "
                    + "take the first, or merge them. Default: ${DEFAULT-VALUE}.")
    private SeveralOwners severalOwners = SeveralOwners.REPORT;

    @CommandLine.Mixin
    private SeedOptions seed = new SeedOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ServerCommand() {}

    /** Runs the server with these arguments. */
    public static void main(String[] arguments) {
        // What the engine tells of itself is not what people at a terminal wait for.
        System.setProperty("org.slf4j.simpleLogger.log.externalcontacts.shaded", "warn");
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
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch finished = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, finished), "external-contacts-stop"));
        try (ExternalContacts engine = engine()) {
            seed.fill(engine, spec.commandLine().getOut(), spec.commandLine().getErr())
                    .forEach(reason -> {
                        throw wrong(reason);
                    });
            try (ExternalContactsServer server = started(engine)) {
                announce(server);
                asked.await();
            }
        } finally {
            finished.countDown();
        }
        return 0;
    }

    private ExternalContacts engine() {
        try {
            return InMemoryExternalContacts.builder()
                    .phoneRegion(country.toUpperCase(Locale.ROOT))
                    .severalOwners(severalOwners)
                    .build();
        } catch (IllegalArgumentException unknown) {
            throw wrong("--country: " + unknown.getMessage());
        }
    }

    private ExternalContactsServer started(ExternalContacts engine) {
        ServerOptions options = options();
        try {
            return ExternalContactsServer.start(engine, options);
        } catch (UncheckedIOException unavailable) {
            throw wrong(String.valueOf(unavailable.getMessage()));
        }
    }

    private ServerOptions options() {
        ServerOptions options;
        try {
            options = ServerOptions.defaults().host(host).port(port).rateLimit(rateLimit);
        } catch (IllegalArgumentException impossible) {
            throw wrong(String.valueOf(impossible.getMessage()));
        }
        for (String text : clients.isEmpty() ? List.of(DEMO) : clients) {
            options = options.client(
                    ApiClient.read(text).getOrElseThrow(() -> wrong("--client is not id:secret[:permission,...]")));
        }
        return options;
    }

    private void announce(ExternalContactsServer server) {
        String client = clients.isEmpty() ? DEMO : "<id:secret>";
        spec.commandLine().getOut().println("External Contacts listens on " + server.baseUri());
        spec.commandLine()
                .getOut()
                .printf(
                        "Try: curl -s -u %s -d grant_type=client_credentials %s/oauth/token%n",
                        client, server.baseUri());
        spec.commandLine().getOut().flush();
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** In two lines: what is wrong is easily overlooked above a page of usage. */
    private static int told(CommandLine.ParameterException wrong, String[] arguments) {
        wrong.getCommandLine().getErr().println(wrong.getMessage());
        wrong.getCommandLine().getErr().println("--help tells what it takes.");
        return CommandLine.ExitCode.USAGE;
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
