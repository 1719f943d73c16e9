package org.externalcontacts.testkit.model;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.testkit.contract.EngineDraft;

/** As {@link ModelTest}, for as long as nobody waits for it. */
@Tag("soak")
class ModelSoakTest {

    @Property(tries = 10_000, shrinking = ShrinkingMode.FULL)
    void theEngineDoesWhatTheModelSays(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    @Provide
    Arbitrary<ActionChain<World>> scripts() {
        return Script.on(EngineDraft.healthy());
    }
}
