package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 2.8: when a record was made and last changed")
class AuditDatesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final AuditDates dates = AuditDates.at(NOON);

    @Test
    void areTheSameForANewRecord() {
        assertThat(dates).isEqualTo(new AuditDates(NOON, NOON));
    }

    @Test
    void keepTheTimeOfCreationWhenTheRecordChanges() {
        assertThat(dates.changedAt(NOON.plusMillis(1))).isEqualTo(new AuditDates(NOON, NOON.plusMillis(1)));
    }

    @Test
    void neverGoBack() {
        assertThat(dates.changedAt(NOON.minusMillis(1))).isEqualTo(dates);
    }
}
