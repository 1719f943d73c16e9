package org.externalcontacts.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.vavr.collection.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.testkit.contract.EngineDraft;
import org.externalcontacts.testkit.contract.Fault;
import org.externalcontacts.testkit.contract.Faults;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Random scripts find the mistakes that authors of engines make, and tell them in a few steps. */
class ModelBitesTest {

    /** Who may call and with which conditions, who receives events, and what remains of a call that throws is for the contract to test. */
    private static final List<String> NOT_OF_THE_MODEL = List.of(
            "a call that throws leaves half of its changes behind",
            "whoever calls may do everything",
            "keys are forgotten",
            "the version that is demanded is not compared",
            "every third event is lost");

    @Example
    void everyPlantedFaultThatTheModelCanSeeIsNoticed() {
        List<Fault> ofTheModel = Faults.all().reject(fault -> NOT_OF_THE_MODEL.contains(fault.name()));
        assertThat(ofTheModel.reject(ModelBitesTest::isNoticed).map(Fault::name))
                .isEmpty();
        assertThat(Faults.all().map(Fault::name)).containsAll(NOT_OF_THE_MODEL);
    }

    @Test
    void aFailingScriptShrinksToTheStepsThatMatter() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(ForgetfulEngineProperty.class))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-planted-faults")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        LauncherFactory.create().execute(request, listener);
        String told = String.valueOf(
                listener.getSummary().getFailures().get(0).getException().getMessage());
        assertThat(told)
                .contains("after this script", "1. ", "the reference engine")
                .doesNotContain(" 7. ");
    }

    private static boolean isNoticed(Fault fault) {
        EngineDraft draft = fault.plant().apply(EngineDraft.healthy());
        return Script.on(draft).generator(1_000).stream(new Random(20261124))
                .limit(1_000)
                .map(Shrinkable::value)
                .anyMatch(ModelBitesTest::fails);
    }

    private static boolean fails(ActionChain<World> script) {
        return catchThrowable(() -> script.run().inspect()) instanceof AssertionError;
    }
}
