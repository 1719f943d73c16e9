package org.externalcontacts.benchmarks.http;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.externalcontacts.benchmarks.Report;

/** From the start of a process to the first 200 it answers with, and the memory it holds when nobody calls. */
final class ServerStart {

    private static final int RUNS = 7;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Report report;
    private final Path serverJar;
    private final HttpClient client = HttpClient.newHttpClient();

    ServerStart(Report report, Path serverJar) {
        this.report = report;
        this.serverJar = serverJar;
    }

    /** A program, started as on a command line, and what to ask it for. */
    private record Program(List<String> launch, List<String> options, String method, String path, String form) {

        /** Our server, launched in this way. */
        static Program ours(List<String> launch) {
            return new Program(
                    launch,
                    List.of("--client", "app:secret"),
                    "POST",
                    "/oauth/token",
                    "grant_type=client_credentials&client_id=app&client_secret=secret");
        }
    }

    private record Started(double millis, double idleMegabytes) {}

    void run() throws Exception {
        Started ours = median(Program.ours(List.of(java(), "-jar", serverJar.toString())));
        Path script = serverJar.resolveSibling("../bin/external-contacts-server");
        Started scripted = median(Program.ours(List.of("sh", script.toString())));
        Started mock = median(new Program(
                List.of(java(), "-classpath", System.getProperty("java.class.path"), "wiremock.Run"),
                List.of(),
                "GET",
                "/__admin/health",
                ""));
        report.note("start to first 200, java -jar", ours.millis(), " ms");
        report.note("start to first 200, start script", scripted.millis(), " ms");
        report.note("start to first 200, WireMock", mock.millis(), " ms");
        report.note("start to first 200, java -jar, times WireMock", ours.millis() / mock.millis(), "");
        report.atMost("start to first 200, start script, times WireMock", 0.6, scripted.millis() / mock.millis(), "");
        report.atMost("idle, resident, java -jar", 100, ours.idleMegabytes(), " MB");
        report.atMost("idle, resident, start script", 100, scripted.idleMegabytes(), " MB");
        report.note("idle, resident, WireMock", mock.idleMegabytes(), " MB");
    }

    private Started median(Program program) throws Exception {
        double[] millis = new double[RUNS];
        double[] megabytes = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Started started = start(program);
            millis[run] = started.millis();
            megabytes[run] = started.idleMegabytes();
        }
        Arrays.sort(millis);
        Arrays.sort(megabytes);
        return new Started(millis[RUNS / 2], megabytes[RUNS / 2]);
    }

    private Started start(Program program) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(program.launch());
        command.addAll(List.of("--port", String.valueOf(port)));
        command.addAll(program.options());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            untilItAnswers(program, port, process);
            double millis = (System.nanoTime() - start) / 1e6;
            // What the start left to do, such as compiling, shall be over.
            TimeUnit.SECONDS.sleep(3);
            return new Started(millis, residentMegabytes(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void untilItAnswers(Program program, int port, Process process) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + program.path()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(program.method(), BodyPublishers.ofString(program.form()))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(request)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException(program.launch() + " does not answer");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** As Linux tells it. */
    private static double residentMegabytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1e6)
                .findFirst()
                .orElseThrow();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
