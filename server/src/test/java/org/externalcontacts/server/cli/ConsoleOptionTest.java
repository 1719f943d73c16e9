package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.externalcontacts.server.ServerOptions;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The console is there for browsers on this machine; for others only if it is wanted. */
class ConsoleOptionTest {

    @Test
    void onThisMachineItIsThereUnlessItIsNotWanted() {
        assertThat(isServed("127.0.0.1")).isTrue();
        assertThat(isServed("localhost")).isTrue();
        assertThat(isServed("127.0.0.1", "--no-console")).isFalse();
    }

    @Test
    void whereOthersReachItItHasToBeWanted() {
        assertThat(isServed("0.0.0.0")).isFalse();
        assertThat(isServed("0.0.0.0", "--console")).isTrue();
    }

    @Test
    void bothAtOnceAreRefused() {
        assertThat(parsed("--console", "--no-console").valid().getLeft())
                .isEqualTo("--console and --no-console: only one of them");
    }

    @Test
    void eachStartHasATokenOfItsOwn() {
        assertThat(line("http://localhost:1"))
                .matches("Console: http://localhost:1/console/#token=[\\w-]{32}")
                .isNotEqualTo(line("http://localhost:1"));
    }

    @Test
    void theAddressIsOneThatABrowserCanOpen() {
        assertThat(line("https://0.0.0.0:8443")).startsWith("Console: https://localhost:8443/console/#");
        assertThat(line("http://[0:0:0:0:0:0:0:0]:80")).startsWith("Console: http://localhost:80/console/#");
        assertThat(line("http://10.0.0.1:80")).startsWith("Console: http://10.0.0.1:80/console/#");
    }

    @Test
    void soIsThatOfTheLinesForAShell() {
        AllowedCallers callers = AllowedCallers.read(List.of(), List.of("t0k")).get();
        assertThat(callers.lines(URI.create("http://0.0.0.0:8080")))
                .singleElement()
                .asString()
                .endsWith(" http://localhost:8080/api/v2/externalcontacts/contacts");
        AllowedCallers demo = AllowedCallers.read(List.of(), List.of()).get();
        assertThat(demo.lines(URI.create("http://[0:0:0:0:0:0:0:0]:8080")))
                .hasSize(2)
                .allMatch(line -> line.contains(" http://localhost:8080/"));
    }

    private static String line(String server) {
        ConsoleOptions options = parsed();
        options.into(ServerOptions.defaults());
        return options.line(URI.create(server)).get();
    }

    private static boolean isServed(String host, String... arguments) {
        return parsed(arguments)
                .into(ServerOptions.defaults().host(host))
                .console()
                .isDefined();
    }

    private static ConsoleOptions parsed(String... arguments) {
        Parsed parsed = new Parsed();
        new CommandLine(parsed).parseArgs(arguments);
        return parsed.console;
    }

    @CommandLine.Command
    private static final class Parsed {

        @CommandLine.Mixin
        private final ConsoleOptions console = new ConsoleOptions();
    }
}
