package org.externalcontacts.testkit.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.state.ActionChain;
import org.externalcontacts.adapter.file.FileExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.TestEngine;

/** Whatever is called in whatever order, the engine in a directory does what the rules say as well. */
class FileModelTest {

    private final List<LocalEngine> open = new ArrayList<>();
    private final List<Path> directories = new ArrayList<>();

    @Property(tries = 40, shrinking = ShrinkingMode.FULL)
    void itDoesWhatTheModelSays(@ForAll("scripts") ActionChain<World> script) {
        script.run().inspect();
    }

    @AfterTry
    void close() {
        open.forEach(LocalEngine::close);
        open.clear();
    }

    @AfterProperty
    void remove() throws IOException {
        for (Path directory : directories) {
            try (var files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        directories.clear();
    }

    @Provide
    Arbitrary<ActionChain<World>> scripts() {
        return Script.on(this::opened);
    }

    private Tested opened(TestEngine given) {
        RecordedEvents events = new RecordedEvents();
        FileExternalContacts engine = FileExternalContacts.builder(newDirectory())
                .clock(given.clock())
                .ids(new SequentialIds())
                .users(given.users())
                .trustors(given.trustors())
                .listener(events)
                .open();
        open.add(engine);
        return Tested.of(engine, events::all);
    }

    private Path newDirectory() {
        try {
            Path directory = Files.createTempDirectory("external-contacts");
            directories.add(directory);
            return directory;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
