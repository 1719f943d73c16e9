package org.externalcontacts.testkit.model;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.testkit.contract.EngineDraft;
import org.externalcontacts.testkit.contract.Faults;

/** Run by another test, which looks at how it fails. Not a test by itself. */
class ForgetfulEngineProperty {

    @Property(tries = 1_000, shrinking = ShrinkingMode.FULL, seed = "20261124")
    void anEngineThatForgetsReleasesDoesWhatTheModelSays(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    @Provide
    Arbitrary<ActionChain<World>> scripts() {
        return Script.on(EngineDraft.healthy().changes((view, changes) -> Faults.forgettingReleases(changes)));
    }
}
