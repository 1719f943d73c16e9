package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import java.util.function.Supplier;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the contract, or some of its suites, on a drafted engine or storage and tells what came of it. */
final class ContractRun {

    private ContractRun() {}

    static TestExecutionSummary whole(EngineDraft draft) {
        return of(draft, List.of(DiscoverySelectors.selectClass(DraftedEngineContract.class)));
    }

    static TestExecutionSummary suite(EngineDraft draft, Class<?> suite) {
        return of(
                draft,
                List.of(DiscoverySelectors.selectNestedClass(java.util.List.of(DraftedEngineContract.class), suite)));
    }

    /** Runs one test of the contract of storages. */
    static TestExecutionSummary test(Supplier<StorageContract.Records> drafted, String test) {
        DraftedStorageContract.about(drafted);
        return run(List.of(DiscoverySelectors.selectMethod(DraftedStorageContract.class, test)));
    }

    private static TestExecutionSummary of(EngineDraft draft, List<? extends DiscoverySelector> selectors) {
        DraftedEngineContract.about(draft);
        return run(selectors);
    }

    private static TestExecutionSummary run(List<? extends DiscoverySelector> selectors) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectors.asJava())
                        .build(),
                listener);
        return listener.getSummary();
    }
}
