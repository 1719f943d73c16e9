package org.externalcontacts.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineBenchmarkTest {

    @Test
    void aSmallRunMeasuresEveryLine() {
        assertThat(EngineBenchmark.run(300))
                .contains(
                        "create through the port",
                        "times H2's insert",
                        "heap, all indexes",
                        "get by id",
                        "identifier look-up",
                        "one word",
                        "two words",
                        "prefix of 4",
                        "all by name",
                        "Lucene",
                        "| writes that the next search did not see | ≤ 0.00 | 0.00 | met |",
                        "updates on two threads",
                        "scan of everything",
                        "merges",
                        "chain of 300 merges",
                        "finding the canonical contact",
                        "get while 100 contacts expire, p99",
                        "get while an organization of 100 contacts is deleted, p99",
                        "create on two threads with a listener of 1 ms, p99",
                        "Cyrillic, one word, times Latin",
                        "Japanese, kanji, prefix, times Latin",
                        "Devanagari, all by name, times Latin",
                        "first page of 300 organizations");
    }
}
