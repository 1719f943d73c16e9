package org.externalcontacts.testkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.testkit.contract.EngineDraft;

/** Whatever is called in whatever order, the engine does what the rules say, and what the reference engine does. */
class ModelTest {

    @Property(tries = 300, shrinking = ShrinkingMode.FULL)
    void theEngineDoesWhatTheModelSays(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    /** The same, for as long as nobody waits for it. */
    @Property(tries = 10_000, shrinking = ShrinkingMode.FULL)
    @Tag("soak")
    void theEngineDoesWhatTheModelSaysForLong(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    @Provide
    Arbitrary<ActionChain<World>> scripts() {
        return Script.on(EngineDraft.healthy());
    }

    @AfterContainer
    static void all71OperationsWerePlayed() {
        assertThat(World.played()).containsExactlyInAnyOrder(Operation.values());
    }
}
