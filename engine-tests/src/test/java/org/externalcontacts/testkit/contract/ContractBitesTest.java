package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.testkit.fake.Call;
import org.externalcontacts.testkit.fake.TroubledExternalContacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract lets a healthy engine pass and notices every planted fault. */
class ContractBitesTest {

    static Stream<Fault> faults() {
        return Faults.all().toJavaStream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyPlantedFaultIsNoticed(Fault fault) {
        fault.noticedBy()
                .forEach(suite -> assertThat(ContractRun.suite(fault.plant().apply(EngineDraft.healthy()), suite)
                                .getTestsFailedCount())
                        .as("tests of %s that notice that %s", suite.getSimpleName(), fault)
                        .isPositive());
    }

    @Test
    void thereAreAtLeastTwelve() {
        assertThat(Faults.all().map(Fault::name).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyTestOfTheContractRunsAndAHealthyEnginePassesThemAll() {
        TestExecutionSummary summary = ContractRun.whole(EngineDraft.healthy());
        assertThat(summary.getTestsSucceededCount())
                .isEqualTo(ContractTests.all().size());
        assertThat(summary.getTestsFailedCount()).isZero();
        assertThat(summary.getTestsAbortedCount()).isZero();
        assertThat(summary.getTestsSkippedCount()).isZero();
    }

    @Test
    void everyOneOfThe71OperationsIsCalled() {
        List<TroubledExternalContacts> doors = new CopyOnWriteArrayList<>();
        ContractRun.whole(EngineDraft.healthy().door(door -> {
            TroubledExternalContacts recorded = TroubledExternalContacts.before(door);
            doors.add(recorded);
            return recorded.externalContacts();
        }));
        assertThat(doors.stream()
                        .flatMap(door -> door.calls().flatMap(Call::operation).toJavaStream()))
                .contains(Operation.values());
    }
}
