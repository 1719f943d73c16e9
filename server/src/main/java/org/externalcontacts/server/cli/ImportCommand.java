package org.externalcontacts.server.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.archive.Archive;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything in a file, into a place. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Stores everything in a file that export wrote in a directory or database. After an interruption, "
                        + "run it again: records that are there already are left alone.")
final class ImportCommand implements Callable<Integer> {

    @CommandLine.Mixin
    private EngineOptions engine = new EngineOptions();

    @CommandLine.Parameters(paramLabel = "<file>", description = "The file to read.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        if (!Files.isRegularFile(file)) {
            throw terminal.wrong("there is no file " + file);
        }
        try (LocalEngine kept = terminal.orRefuse(engine.openKept())) {
            Archive.Contents read = terminal.orFail(
                    terminal.unlessItFails(() -> Archive.at(file).restoreInto(kept, terminal::progress))
                            .mapLeft(unusable -> file + " " + unusable));
            terminal.say(read + " of " + file + " are now " + engine.place());
        }
        return 0;
    }
}
