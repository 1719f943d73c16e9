package org.externalcontacts.server.cli;

import io.vavr.collection.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The tables of a database, up to date. */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = "Brings the tables of a database up to date, as a server does when it starts.")
final class MigrateCommand implements Callable<Integer> {

    @CommandLine.Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @CommandLine.Option(names = "--dry-run", description = "Only print the scripts that would run.")
    private boolean dry;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        if (!database.areGiven()) {
            throw terminal.wrong("--database must be given");
        }
        List<String> pending = terminal.orRefuse(terminal.unlessItFails(() -> database.migrate(dry)));
        pending.forEach(script -> terminal.say((dry ? "would run " : "has run ") + script));
        terminal.say(pending.isEmpty() ? "up to date" : Terminal.count(pending.size(), "script"));
        return 0;
    }
}
