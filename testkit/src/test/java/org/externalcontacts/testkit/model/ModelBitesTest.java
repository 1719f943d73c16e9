package org.externalcontacts.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

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

    /** Two faults are of the front door: who may call and who hears of it is for the contract to say. */
    private static final String NOT_OF_THE_MODEL = "whoever calls may do everything, every third event is lost";

    @Example
    void everyPlantedFaultThatTheModelCanSeeIsNoticed() {
        assertThat(Faults.all()
                        .filter(fault -> !isNoticed(fault))
                        .map(Fault::name)
                        .mkString(", "))
                .isEqualTo(NOT_OF_THE_MODEL);
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
        assertThat(told).contains("after this script", "1. ", "identifiers").doesNotContain(" 7. ");
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
