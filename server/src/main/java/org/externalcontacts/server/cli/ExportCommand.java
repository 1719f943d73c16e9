package org.externalcontacts.server.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.archive.Archive;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Everything that is kept in a place, into a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes everything that is kept in a directory or database into one file, as JSON, a record a line.")
final class ExportCommand implements Callable<Integer> {

    @CommandLine.Mixin
    private EngineOptions engine = new EngineOptions();

    @CommandLine.Parameters(paramLabel = "<file>", description = "The file to write; it must not exist.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        try (LocalEngine kept = terminal.orRefuse(engine.openExisting())) {
            Archive.Contents written =
                    terminal.unlessItFails(() -> Archive.at(file).write(kept, terminal::progress));
            terminal.say(written + " " + engine.place() + " written to " + file);
        }
        return 0;
    }
}
