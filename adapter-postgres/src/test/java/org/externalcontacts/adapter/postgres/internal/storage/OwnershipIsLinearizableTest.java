package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.testkit.concurrent.OwnershipHistory;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Callers on several nodes, which share nothing but the tables. */
class OwnershipIsLinearizableTest {

    private static final int NODES = 8;
    private static final int CALLS = 5;
    private static final int ROUNDS = 500;

    @Test
    @DisplayName("Rules 20.5, 20.6: whatever eight nodes do at once, each call takes effect at one moment")
    void everyHistoryCouldHaveComeFromOneCallerAfterTheOther() {
        long overlaps = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Tenant tenant = OpenedStorage.newTenant();
            List<ExternalContacts> nodes = List.fill(NODES, () -> node(tenant));
            OwnershipHistory history = OwnershipHistory.record(nodes, CALLS, round);
            assertThat(history.isLinearizable()).as(history::toString).isTrue();
            assertThat(Orphans.of(tenant)).isEmpty();
            overlaps += history.overlaps();
        }
        assertThat(overlaps)
                .as("calls that overlapped: without any, nothing is proven")
                .isGreaterThan((long) ROUNDS * NODES * CALLS / 4);
    }

    private static ExternalContacts node(Tenant tenant) {
        return LocalSubject.over(events -> OpenedStorage.of(tenant, events)).engine();
    }
}
