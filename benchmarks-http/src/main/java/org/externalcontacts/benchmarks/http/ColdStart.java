package org.externalcontacts.benchmarks.http;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.externalcontacts.benchmarks.Report;

/** First calls on cold JVMs, one process each, and what has to be on their class path. */
final class ColdStart {

    private static final int RUNS = 7;
    private static final List<String> OF_OURS = List.of(
            "adapter-http",
            "external-contacts-wire",
            "external-contacts-application",
            "external-contacts-domain",
            "/wire/",
            "/application/",
            "/domain/",
            "jackson-core",
            "vavr",
            "slf4j-api",
            "jspecify");

    private final Report report;

    ColdStart(Report report) {
        this.report = report;
    }

    /** The first call of one contender: prints how many milliseconds it took since the program began. */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Contender.Named named = ClientBenchmark.CONTENDERS.stream()
                .filter(contender -> contender.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        named.make().apply(URI.create(arguments[1])).get();
        System.out.println((System.nanoTime() - start) / 1_000_000);
        System.exit(0);
    }

    void run() throws Exception {
        try (Stub stub = new Stub(Duration.ZERO)) {
            double ours = median(ClientBenchmark.OURS, stub.uri());
            double sdk = median(ClientBenchmark.SDK, stub.uri());
            report.note("first call on a cold JVM, ours", ours, " ms");
            report.note("first call on a cold JVM, SDK as it comes", sdk, " ms");
            report.atMost("first call on a cold JVM, times the SDK", 0.58, ours / sdk, "");
        }
        report.atMost("adapter-http and all it needs", 3, size(), " MB");
    }

    private static double median(String contender, URI uri) throws Exception {
        long[] millis = new long[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            ColdStart.class.getName(),
                            contender,
                            uri.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                millis[run] = Long.parseLong(out.readLine());
            }
            process.waitFor();
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }

    private static double size() throws IOException {
        long bytes = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (OF_OURS.stream().anyMatch(entry::contains)) {
                try (Stream<Path> files = Files.walk(Path.of(entry))) {
                    bytes += files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum();
                }
            }
        }
        return bytes / 1e6;
    }
}
