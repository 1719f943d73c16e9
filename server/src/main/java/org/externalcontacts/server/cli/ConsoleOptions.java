package org.externalcontacts.server.cli;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Done;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.internal.console.ConsoleFiles;
import picocli.CommandLine;

/** Whether there is a console for browsers, and how one gets there. */
final class ConsoleOptions {

    private static final int TOKEN_BYTES = 24;

    @CommandLine.Option(
            names = "--console",
            description = "Serve the console at /console, even if other machines can reach the server.")
    private boolean wanted;

    @CommandLine.Option(
            names = "--no-console",
            description = "Do not serve the console, which is otherwise there for browsers on this machine.")
    private boolean unwanted;

    private Option<String> token = Option.none();

    ConsoleOptions() {}

    /** Done; or why these options contradict each other. */
    Either<String, Done> valid() {
        return wanted && unwanted
                ? Either.left("--console and --no-console: only one of them")
                : Either.right(Done.DONE);
    }

    /** With a console if it is wanted, and a new token for it. */
    ServerOptions into(ServerOptions options) {
        if (unwanted || !(wanted || Addresses.isLoopback(options.host()))) {
            return options;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        token = Option.some(made);
        return options.console(FixedToken.of(made, Caller.trusted()));
    }

    /** Where a browser on this machine has to go. What is behind the # stays in it. */
    Option<String> line(URI server) {
        return token.map(made -> "Console: " + Addresses.onThisMachine(server) + ConsoleFiles.PATH + "#token=" + made);
    }
}
