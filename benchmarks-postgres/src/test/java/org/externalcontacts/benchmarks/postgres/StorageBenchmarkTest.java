package org.externalcontacts.benchmarks.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorageBenchmarkTest {

    @Test
    void aSmallRunMeasuresEveryLine() {
        assertThat(StorageBenchmark.run(500, 10))
                .contains(
                        "| file, create, 1 thread, times bare commits |",
                        "| file, create, 64 threads, times bare commits |",
                        "| file, opening |",
                        "| file, heap after opening |",
                        "| disk |",
                        "| scan in pages of 200, contacts |",
                        "| get, 1 thread, times the bare statement |",
                        "| get, 8 threads, times the bare statement |",
                        "| look-up of an address, 1 thread, times the bare statement |",
                        "| look-up of an address, 8 threads, times the bare statement |",
                        "| one word, JPA's p99, times ours |",
                        "| two words, JPA's p99, times ours |",
                        "| prefix of 4, JPA's p99, times ours |",
                        "| create, 1 thread, times one bare statement |",
                        "| create, 8 threads, times one bare statement |",
                        "| create, 8 threads, times JPA |",
                        "| bulk create of 50, times single creates |",
                        "| update of a title, 1 thread, times create |",
                        "| merge, 8 threads, times JPA |",
                        "| change feed, 1 thread creating, same node, p99 |",
                        "| change feed, 8 threads creating, another node, p99 |");
    }
}
