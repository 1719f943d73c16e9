package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.server.RawConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The runnable server tells what it takes, what is wrong, and where it listens. */
class ServerCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("listens on (https?://\\S+)");

    private final StringWriter err = new StringWriter();
    private final List<Thread> served = new ArrayList<>();

    @Test
    void helpNamesEveryOption() {
        StringWriter out = new StringWriter();
        assertThat(command(out).execute("--help")).isZero();
        assertThat(out.toString())
                .contains("--port", "--host", "--client", "--token", "--rate-limit", "--country", "--several-owners")
                .contains(
                        "--seed", "--seed-charset", "--seed-strict", "--host-name", "--cors", "--tls", "--tls-password")
                .contains("--metrics", "--data", "--help");
    }

    @Test
    void aClientWithoutSecretIsRefused() {
        assertThat(command(new StringWriter()).execute("--port", "0", "--client", "nobody"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("id:secret");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 65536, port",
        "--port, -1, port",
        "--rate-limit, -1, rateLimit",
        "--country, XX, --country: unknown ISO region code XX",
        "--several-owners, guess, --several-owners",
        "--cors, app.example.org, corsOrigin",
        "--cors, https://app.example.org/path, corsOrigin",
        "--host-name, ' ', hostName",
        "--token, a b, --token: a token consists of",
        "--token, t:externalContacts:contact:fly, 'externalContacts:contact:fly'",
        "--client, app:s3cret:externalContacts:contact:fly, 'externalContacts:contact:fly'",
        "--client, app:env:NO_SUCH_VARIABLE, NO_SUCH_VARIABLE",
        "--client, app:file:/no/such/file, /no/such/file",
        "--client, app, id:secret",
        "--tls, /no/such/keystore, --tls-password"
    })
    void aNumberOrAnAddressThatCannotBeIsRefusedInTwoLines(String option, String value, String named) {
        assertThat(command(new StringWriter()).execute(option, value)).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).first().asString().contains(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::", "no.such.host.invalid"})
    void theClientThatEverybodyKnowsIsForThisMachineOnly(String host, @TempDir Path folder) throws IOException {
        Path demoSecret = Files.writeString(folder.resolve("secret"), "demo-secret\n");
        for (String[] arguments : new String[][] {
            {"--host", host},
            {"--host", host, "--client", "demo:demo-secret"},
            {"--host", host, "--client", "app:s3cret", "--client", "demo:demo-secret"},
            {"--host", host, "--client", "demo:demo-secret:externalContacts:contact:view"},
            {"--host", host, "--client", "demo:file:" + demoSecret}
        }) {
            StringWriter told = new StringWriter();
            assertThat(command(new StringWriter())
                            .setErr(new PrintWriter(told, true))
                            .execute(arguments))
                    .isEqualTo(2);
            assertThat(told.toString().lines()).hasSize(2);
            assertThat(told.toString())
                    .contains("--host " + host, "demo:demo-secret", "--client")
                    .doesNotContain("s3cret\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--cleint id:PLANTED",
                "--cleint=id:PLANTED",
                "id:PLANTED",
                "--client app:PLANTa --cleint --token PLANTb",
                "--client= id:PLANTED",
                "--client id:PLANTa:PLANTb:PLANTc:PLANTd",
                "--token PLANTa:PLANTb:PLANTc:PLANTd",
                "-PLANTED:x",
                "--tokenPLANTED:x",
                "--client app PLANTED"
            })
    void whatIsWrongIsToldWithoutWhatMayBeASecret(String arguments) {
        assertThat(command(new StringWriter()).execute(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).doesNotContain("PLANT");
        assertThat(err.toString().lines()).hasSize(2);
        if (arguments.contains("--cleint")) {
            assertThat(err.toString()).contains("--cleint");
        }
    }

    @Test
    void twoTokensHaveTwoTexts(@TempDir Path folder) throws IOException {
        Path same = Files.writeString(folder.resolve("token"), "t0ken\n");
        for (String second : List.of("t0ken", "t0ken:externalContacts:contact:view", "file:" + same)) {
            assertThat(command(new StringWriter()).execute("--token", "t0ken", "--token", second))
                    .isEqualTo(2);
        }
        assertThat(err.toString()).contains("duplicate token").doesNotContain("t0ken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--client app:s3cret@acme", "--token t0ken@acme"})
    void aDirectoryIsOfOneTenant(String door, @TempDir Path folder) {
        assertThat(command(new StringWriter()).execute(("--data " + folder + " " + door).split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("--data: ").doesNotContain("s3cret", "t0ken");
    }

    @Test
    void anAddressThatIsNotOursIsNamed() {
        assertThat(command(new StringWriter()).execute("--host", "192.0.2.1", "--client", "app:s3cret"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("cannot listen on 192.0.2.1");
    }

    @Test
    void twoClientsHaveTwoIds() {
        assertThat(command(new StringWriter()).execute("--client", "app:one", "--client", "app:two"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("duplicate id").doesNotContain("one");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(command(new StringWriter()).execute("--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err.toString().lines())
                    .containsExactly(
                            "cannot listen on 127.0.0.1:" + taken.getLocalPort()
                                    + ": Address already in use. Choose another port with --port, or another address with --host.");
        }
    }

    @Test
    void aCountryIsTheOneThatPhonesWithoutCountryCodeAreReadFor(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("people.csv"), "firstName,workPhone\nAda,030 901820\n");
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread serving = new Thread(() -> command(new Announcement(address))
                .execute("--port", "0", "--country", "de", "--seed", file.toString()));
        serving.start();
        URI uri = address.get(30, TimeUnit.SECONDS);
        String token = sent(HttpRequest.newBuilder(URI.create(uri + "/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Authorization", "Basic ZGVtbzpkZW1vLXNlY3JldA==")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")))
                .replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        assertThat(sent(HttpRequest.newBuilder(URI.create(uri + "/api/v2/externalcontacts/contacts?q=4930901820"))
                        .header("Authorization", "Bearer " + token)))
                .contains("+49 30 901820", "\"countryCode\":\"DE\"");
        serving.interrupt();
        serving.join(TimeUnit.SECONDS.toMillis(30));
    }

    private static String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.ofString())
                .body();
    }

    @Test
    void itSaysWhereItListensAndServesUntilItIsInterrupted() throws Exception {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread serving = new Thread(() -> command(new Announcement(address)).execute("--port", "0"));
        serving.start();
        URI uri = address.get(30, TimeUnit.SECONDS);
        assertThat(HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(uri + "/health"))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        serving.interrupt();
        serving.join(TimeUnit.SECONDS.toMillis(30));
        assertThat(serving.isAlive()).isFalse();
    }

    /** As Ctrl-C, a service manager or a container does it. */
    @Test
    void aProcessThatIsToldToStopStops() throws Exception {
        Process process = process("--port", "0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).containsPattern(ADDRESS);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Before it serves there is nothing to finish. The seed is a pipe that somebody holds open: it never ends by itself. */
    @Test
    void aProcessThatIsToldToStopInTheMiddleOfItsSeedStopsAndServesNobody(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("people.csv");
        assertThat(Shell.run("mkfifo '" + pipe + "'")).isEmpty();
        Path out = folder.resolve("out");
        Process process =
                process("--seed", pipe.toString()).redirectOutput(out.toFile()).start();
        try (RandomAccessFile held = new RandomAccessFile(pipe.toFile(), "rw");
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            held.writeBytes("firstName,workEmail\nAda,x\n");
            assertThat(err.lines().anyMatch(line -> line.contains("line 2: workEmail is not an e-mail address")))
                    .isTrue();
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(out).isEmptyFile();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Heads that the HTTP engine is known to warn of, or might. */
    @Test
    void whatClientsSendIsNotLoggedByTheHttpEngine(@TempDir Path folder) throws Exception {
        Path err = folder.resolve("err");
        Process process = process("--port", "0").redirectError(err.toFile()).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(out.readLine());
            assertThat(address.find()).isTrue();
            for (String head : List.of(
                    "GET / HTTP/1.1\r\nHost: alice:PLANTED@localhost",
                    "GET / HTTP/1.1\r\nHost: localhost:PLANTED",
                    "GET / HTTP/1.1\r\nHost: [PLANTED",
                    "GET / HTTP/1.1\r\nHost: PLANTED\r\nHost: PLANTED",
                    "GET / HTTP/1.1\r\nHost: localhost:99999\r\nCookie: PLANTED=\"",
                    "GET http://alice:PLANTED@localhost:PLANTED/ HTTP/1.1\r\nHost: localhost",
                    "PLANTED /%PLANTED?PLANTED PLANTED/1.1\r\nHost: localhost",
                    "GET / HTTP/1.1\r\nHost: localhost\r\nPLANTED",
                    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: PLANTED",
                    "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: PLANTED\r\nContent-Length: 1",
                    "GET / HTTP/1.1\r\nHost: localhost\r\nExpect: PLANTED")) {
                try (RawConnection connection = new RawConnection(URI.create(address.group(1)))) {
                    connection.exchange((head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                }
            }
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(err).content().contains(" 400 ").doesNotContain("PLANTED");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theCallsOfTheConsoleAreNotLogged(@TempDir Path folder) throws Exception {
        Path err = folder.resolve("err");
        Process process = process("--port", "0", "--token", "t0k")
                .redirectError(err.toFile())
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Matcher address = ADDRESS.matcher(out.readLine());
            assertThat(address.find()).isTrue();
            String console = out.readLine().replaceFirst(".*#token=", "");
            URI server = URI.create(address.group(1));
            assertThat(new PlainClient(server, console).get("/console/").statusCode())
                    .isEqualTo(200);
            assertThat(new PlainClient(server, console).get("/local/overview").statusCode())
                    .isEqualTo(200);
            assertThat(new PlainClient(server, "t0k").get("/local/overview").statusCode())
                    .isEqualTo(200);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readAllLines(err))
                    .filteredOn(line -> line.contains("GET"))
                    .singleElement()
                    .asString()
                    .contains("GET local 200");
        } finally {
            process.destroyForcibly();
        }
    }

    /** A server as a process of its own, that logs as it does by default. */
    private static ProcessBuilder process(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.provider=org.slf4j.simple.SimpleServiceProvider",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-classpath",
                System.getProperty("java.class.path"),
                ServerCommand.class.getName()));
        command.addAll(List.of(options));
        return new ProcessBuilder(command);
    }

    @Test
    void theLinesThatItPrintsCanBePasted() throws Exception {
        List<String> lines = linesOf("--port", "0");
        assertThat(lines).hasSize(3);
        assertThat(Shell.run(lines.get(1) + "\n" + lines.get(2))).contains("\"entities\":[]");
    }

    @Test
    void noLineTellsASecretAndEachIsOneThatAShellReads() throws Exception {
        for (String[] arguments : new String[][] {
            {"--client", "app:s3cret"},
            {"--client", "it's:s3cret:externalContacts:contact:view"},
            {"--client", "app:env:PATH"},
            {"--client", "$(reboot):s3cret"},
            {"--token", "s3cret:externalContacts:contact:view"},
            {"--token", "s3cret", "--client", "app:s3cret"}
        }) {
            List<String> all = new ArrayList<>(List.of("--port", "0"));
            all.addAll(List.of(arguments));
            List<String> lines = linesOf(all.toArray(String[]::new));
            assertThat(lines).hasSizeBetween(2, 3).noneMatch(line -> line.contains("s3cret"));
            assertThat(Shell.run("set -n\n" + String.join("\n", lines.subList(1, lines.size()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ci:s3cret", "ci:file:SECRET", "ci:s3cret:externalContacts:contact:view"})
    void aSecretThatHasToBeTypedTakesNoLineThatIsPastedBehindItForOne(String client, @TempDir Path folder)
            throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");
        assertThat(linesOf("--port", "0", "--client", client.replace("SECRET", secret.toString())))
                .hasSize(2)
                .last()
                .asString()
                .matches("TOKEN=.* -u ci .*; curl .*\\$TOKEN.*");
    }

    @Test
    void theClientThatEverybodyKnowsNeedsNoTyping() throws Exception {
        assertThat(linesOf("--port", "0", "--client", "demo:demo-secret:externalContacts:contact:view"))
                .hasSize(3)
                .element(1)
                .asString()
                .contains("-u demo:demo-secret ");
    }

    @Test
    void aTokenThatHasToBeTypedTakesNoLineThatIsPastedBehindItForOne() throws Exception {
        assertThat(linesOf("--port", "0", "--token", "s3cret"))
                .hasSize(2)
                .last()
                .asString()
                .matches("printf 'Token: '; read -r TOKEN; curl .*\\$TOKEN.*");
    }

    /** What it prints until it serves. */
    private List<String> linesOf(String... arguments) throws Exception {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Announcement out = new Announcement(address);
        Thread serving = new Thread(() -> command(out).execute(arguments));
        serving.start();
        served.add(serving);
        address.get(30, TimeUnit.SECONDS);
        // Those for a shell: the address of the console is for a browser.
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith("Console: "))
                .toList();
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Thread serving : served) {
            serving.interrupt();
            serving.join(TimeUnit.SECONDS.toMillis(30));
        }
    }

    private CommandLine command(Writer out) {
        return ServerCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    /** Waits for the line that says where the server listens. */
    private static final class Announcement extends StringWriter {

        private final CompletableFuture<URI> address;

        Announcement(CompletableFuture<URI> address) {
            this.address = address;
        }

        @Override
        public void flush() {
            Matcher line = ADDRESS.matcher(toString());
            if (line.find() && toString().endsWith("/contacts" + System.lineSeparator())) {
                address.complete(URI.create(line.group(1)));
            }
        }
    }
}
