package org.externalcontacts.benchmarks.postgres;

import org.externalcontacts.benchmarks.Report;

/** The whole measurement, in one run that ends by itself: prints its progress to the error stream and the table to the output. */
public final class StorageBenchmark {

    private static final int FULL = 1_000_000;
    private static final long ROUND = 3_000;

    private StorageBenchmark() {}

    /** Measures with 1,000,000 contacts, or as many as the first argument says; the second is how many milliseconds a round takes. */
    public static void main(String... arguments) {
        int contacts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : FULL;
        long millis = arguments.length > 1 ? Long.parseLong(arguments[1]) : ROUND;
        System.out.println(run(contacts, millis));
    }

    /** Measures with so many contacts; gives the table in Markdown. */
    static String run(int contacts, long millis) {
        Report report = new Report();
        new FilePart(contacts, millis, report).run();
        new PostgresPart(contacts, millis, report).run();
        return report.markdown();
    }
}
