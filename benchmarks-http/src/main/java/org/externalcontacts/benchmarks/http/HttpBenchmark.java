package org.externalcontacts.benchmarks.http;

import org.externalcontacts.benchmarks.Report;

/** All figures over HTTP in one run, printed as one table. */
public final class HttpBenchmark {

    private HttpBenchmark() {}

    /** Measures; the argument says for how many milliseconds each contender is measured in each round. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(table(Long.parseLong(arguments[0])));
        System.exit(0);
    }

    static String table(long millis) throws Exception {
        Report report = new Report();
        new ClientBenchmark(report, millis).run();
        new ServerBenchmark(report, millis).run();
        new ColdStart(report).run();
        new ServerStart(report).run();
        return report.markdown();
    }
}
