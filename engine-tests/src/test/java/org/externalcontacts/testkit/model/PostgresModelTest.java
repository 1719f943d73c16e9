package org.externalcontacts.testkit.model;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.TestEngine;

/** Whatever is called in whatever order, the engine on PostgreSQL does what the rules say as well. */
class PostgresModelTest {

    private final List<LocalEngine> open = new ArrayList<>();

    @Property(tries = 40, shrinking = ShrinkingMode.FULL)
    void itDoesWhatTheModelSays(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    /** The same, for as long as nobody waits for it. */
    @Property(tries = 1_000, shrinking = ShrinkingMode.FULL)
    @Tag("soak")
    void itDoesWhatTheModelSaysForLong(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    @AfterTry
    void close() {
        open.forEach(LocalEngine::close);
        open.clear();
    }

    @Provide
    Arbitrary<ActionChain<World>> scripts() {
        return Script.on(this::opened);
    }

    private Tested opened(TestEngine given) {
        RecordedEvents events = new RecordedEvents();
        PostgresExternalContacts engine = PostgresExternalContacts.builder(PostgresServer.source())
                .migrate(false)
                .tenant(UUID.randomUUID().toString())
                .clock(given.clock())
                .ids(new SequentialIds())
                .users(given.users())
                .trustors(given.trustors())
                .listener(events)
                .open();
        open.add(engine);
        return Tested.of(engine, events::all);
    }
}
