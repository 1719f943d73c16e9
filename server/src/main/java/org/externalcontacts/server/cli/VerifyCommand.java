package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.archive.Archive;
import org.externalcontacts.archive.Verification;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether everything in a place, or in a file, is whole. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Reads everything that is kept in a directory or database and reports what contradicts itself; or "
                        + "reads a file that export wrote. Exits with 1 if something is wrong.")
final class VerifyCommand implements Callable<Integer> {

    @CommandLine.Mixin
    private EngineOptions engine = new EngineOptions();

    @CommandLine.Parameters(arity = "0..1", paramLabel = "<file>", description = "A file to verify instead of a place.")
    private Optional<Path> file = Optional.empty();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        if (file.isPresent() && engine.areKept()) {
            throw terminal.wrong("give a file, or --data or --database, not both");
        }
        return file.map(archive -> verified(archive, terminal)).orElseGet(() -> verified(terminal));
    }

    private int verified(Path archive, Terminal terminal) {
        return terminal.unlessItFails(() -> Archive.at(archive).verify(terminal::progress))
                .peek(contents -> terminal.say(archive + " is whole: " + contents))
                .peekLeft(unusable -> terminal.complain(archive + " " + unusable))
                .fold(unusable -> 1, contents -> 0);
    }

    private int verified(Terminal terminal) {
        try (LocalEngine kept = terminal.orRefuse(engine.openExisting())) {
            List<String> faults = terminal.unlessItFails(() -> Verification.faultsOf(kept, terminal::progress));
            faults.forEach(terminal::complain);
            terminal.say(Terminal.count(faults.size(), "fault") + " " + engine.place());
            return faults.isEmpty() ? 0 : 1;
        }
    }
}
