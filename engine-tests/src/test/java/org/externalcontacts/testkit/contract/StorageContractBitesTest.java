package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.externalcontacts.application.storage.Change;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of storages notices every planted fault. That a healthy storage passes is told by {@link InMemoryStorageTest}. */
class StorageContractBitesTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "changes are stored one by one",
                        () -> DraftedRecords.of(StepwiseStorage::new),
                        "aDecisionWhoseSecondChangeCannotBeStoredStoresNothing"),
                fault(
                        "a write inside a read is not refused",
                        DraftedRecords::ofReference,
                        "aFunctionThatReadsAViewMustNotWrite"),
                fault(
                        "a read inside a read sees a later state",
                        DraftedRecords::ofReference,
                        "allThatOneFunctionReadsIsOneState"),
                fault(
                        "an interruption stops a call halfway",
                        () -> DraftedRecords.of(storage -> new StepwiseStorage(
                                storage, () -> Thread.currentThread().isInterrupted())),
                        "aCallOfAThreadThatIsInterruptedIsMadeAsAWholeOrNotAtAll"),
                fault(
                        "an interruption is forgotten",
                        () -> DraftedRecords.of(storage -> new OvertakenStorage(storage, Thread::interrupted)),
                        "aCallThatIsInterruptedWhileItDecidesIsMadeAsAWholeOrNotAtAll"),
                fault(
                        "a connection is lost halfway",
                        () -> DraftedRecords.losing((storage, step) -> new StepwiseStorage(storage, () -> step == 1)),
                        "aCallWhoseConnectionIsLostIsMadeAsAWholeOrNotAtAll"),
                fault(
                        "keys are not kept",
                        () -> DraftedRecords.of(
                                EngineDraft.healthy()
                                                .changes((view, changes) ->
                                                        changes.reject(Change.KeepRequest.class::isInstance))::before),
                        "aKeyWhoseAnswerWasLostIsAnsweredWithWhatItMade"));
    }

    private static Arguments fault(String name, Supplier<StorageContract.Records> records, String noticedBy) {
        return Arguments.of(name, records, noticedBy);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aPlantedFaultIsNoticed(String fault, Supplier<StorageContract.Records> records, String noticedBy) {
        assertThat(ContractRun.test(records, noticedBy).getTestsFailedCount())
                .as("tests that notice that %s", fault)
                .isPositive();
    }

    /** Races of which each is about other records: without a comparison, both calls have their way. */
    @ParameterizedTest
    @ValueSource(strings = {"claim, claim", "change, change", "last schema that is allowed, twice"})
    void whatIsStoredBlindlyIsNoticed(String name) {
        Race<?> race = RaceTable.all().find(each -> each.name().equals(name)).get();
        assertThatThrownBy(() -> RaceRun.check(race, () -> DraftedRecords.of(BlindStorage::new)))
                .isInstanceOfAny(AssertionError.class, IllegalStateException.class);
    }

    static Stream<Arguments> readings() {
        return ReadingRaces.all().toJavaStream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void whatIsReadPieceByPieceIsNoticed(Race<?> race) {
        assertThatThrownBy(() -> RaceRun.checkReading(race, () -> DraftedRecords.ofReference(TornStorage::new)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("overtaken");
    }
}
