package org.externalcontacts.adapter.postgres.internal.storage;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.testkit.model.Script;
import org.externalcontacts.testkit.model.World;

/** Whatever is called in whatever order, the engine on PostgreSQL does what the rules say, and what the reference engine does. */
class PostgresModelTest {

    /** Few, since each step is several trips to a database; every build plays others. */
    private static final int SCRIPTS = 10;

    @Property(tries = SCRIPTS, shrinking = ShrinkingMode.BOUNDED)
    void theEngineDoesWhatTheModelSays(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    /** Each in a tenant of its own. */
    @Provide
    Arbitrary<ActionChain<World>> scripts() {
        return Script.over(events -> OpenedStorage.of(OpenedStorage.newTenant(), events));
    }
}
