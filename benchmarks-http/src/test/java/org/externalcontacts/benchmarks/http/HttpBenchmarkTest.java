package org.externalcontacts.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.externalcontacts.benchmarks.Report;
import org.junit.jupiter.api.Test;

/** The harness runs to its end; what it measures in so short a time says nothing. */
class HttpBenchmarkTest {

    @Test
    void everyContenderIsMeasured() throws Exception {
        Report report = new Report();
        new ClientBenchmark(report, 10).run();
        new ServerBenchmark(report, 10).run();
        assertThat(report.markdown()).contains("SDK on Ning", "WireMock", "raw sockets", "bulk fetch of 50");
    }
}
