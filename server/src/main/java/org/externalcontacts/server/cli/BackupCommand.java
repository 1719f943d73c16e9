package org.externalcontacts.server.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.externalcontacts.adapter.file.FileExternalContacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A copy of a directory that may be in use. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Copies everything that is kept in a directory into one file, while a server may go on using it. To "
                        + "restore it, make it the contacts.db of an empty directory.")
final class BackupCommand implements Callable<Integer> {

    @CommandLine.Option(
            names = "--data",
            required = true,
            paramLabel = "<directory>",
            description = "The directory to copy.")
    private Path directory = Path.of("");

    @CommandLine.Parameters(paramLabel = "<file>", description = "The file to write; it must not exist.")
    private Path file = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        terminal.unlessItFails(() -> {
            FileExternalContacts.backup(directory, file);
            return 0;
        });
        terminal.say(directory + " copied to " + file);
        return 0;
    }
}
