package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("BEHAVIOUR 2.8: when a record was made and last changed")
class StampsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Stamps stamps = Stamps.at(NOON);

    @Test
    void areTheSameForANewRecord() {
        assertThat(stamps).isEqualTo(new Stamps(NOON, NOON));
    }

    @Test
    void keepTheTimeOfCreationWhenTheRecordChanges() {
        assertThat(stamps.changedAt(NOON.plusMillis(1))).isEqualTo(new Stamps(NOON, NOON.plusMillis(1)));
    }

    @Test
    void neverGoBack() {
        assertThat(stamps.changedAt(NOON.minusMillis(1))).isEqualTo(stamps);
    }
}
