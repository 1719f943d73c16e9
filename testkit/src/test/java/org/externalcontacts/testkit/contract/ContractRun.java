package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the contract, or some of its suites, on a drafted engine and tells what came of it. */
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

    private static TestExecutionSummary of(EngineDraft draft, List<? extends DiscoverySelector> selectors) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        DraftedEngineContract.about(draft);
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectors.asJava())
                        .build(),
                listener);
        return listener.getSummary();
    }
}
