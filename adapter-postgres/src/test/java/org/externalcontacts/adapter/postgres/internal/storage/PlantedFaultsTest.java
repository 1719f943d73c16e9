package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.Intercepted;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.testkit.concurrent.OwnershipHistory;
import org.externalcontacts.testkit.contract.LocalSubject;
import org.junit.jupiter.api.Test;

/** Histories show it when storing lacks what keeps decisions apart: statements are changed on their way to the database. */
class PlantedFaultsTest {

    private static final int NODES = 8;
    private static final int CALLS = 5;

    /** Most are found in a few. */
    private static final int MOST_HISTORIES = 400;

    @Test
    void recordsThatAreNotLockedAreFound() {
        assertRefuted(sql -> sql.replace("for no key update", "").replace("for share", ""));
    }

    @Test
    void versionsThatAreNotComparedAreFound() {
        assertRefuted(sql -> sql.replace("in (version, -1)", "is not null"));
    }

    private static void assertRefuted(UnaryOperator<String> fault) {
        DataSource planted = Intercepted.statementsOf(TestDatabase.source(), fault);
        assertThat(Iterator.range(0, MOST_HISTORIES).exists(round -> !isLinearizable(planted, round)))
                .isTrue();
    }

    private static boolean isLinearizable(DataSource source, int round) {
        Tenant tenant = OpenedStorage.newTenant();
        List<ExternalContacts> nodes = List.fill(
                NODES,
                () -> LocalSubject.over(events -> OpenedStorage.of(source, tenant, events))
                        .engine());
        try {
            return OwnershipHistory.record(nodes, CALLS, round).isLinearizable();
        } catch (AssertionError failed) {
            // A call may also fail on a row that went away between its decision and its writes, which shows the fault
            // as well.
            return false;
        }
    }
}
