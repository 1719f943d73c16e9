package org.externalcontacts.benchmarks.postgres;

import org.externalcontacts.benchmarks.Report;

/** How long calls took. */
final class Times {

    private Times() {}

    static void report(Report report, String what, Measured measured) {
        report.note(what + ", p50", measured.millis(0.5), " ms");
        report.note(what + ", p99", measured.millis(0.99), " ms");
    }
}
