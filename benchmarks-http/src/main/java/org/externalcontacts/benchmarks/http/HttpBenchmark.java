package org.externalcontacts.benchmarks.http;

import java.nio.file.Path;
import org.externalcontacts.benchmarks.Report;

/** All figures over HTTP in one run, printed as one table. */
public final class HttpBenchmark {

    private HttpBenchmark() {}

    /** Measures; the arguments say for how many milliseconds each contender is measured in each round, and where the server's jar is. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(table(Long.parseLong(arguments[0]), Path.of(arguments[1])));
        System.exit(0);
    }

    static String table(long millis, Path serverJar) throws Exception {
        Report report = new Report();
        new ClientBenchmark(report, millis).run();
        new ServerBenchmark(report, millis).run();
        new ColdStart(report).run();
        new ServerStart(report, serverJar).run();
        return report.markdown();
    }
}
