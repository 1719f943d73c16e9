package org.externalcontacts.server.cli;

import io.vavr.control.Either;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContactsException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What a command says to whoever runs it. */
record Terminal(CommandSpec spec) {

    private static final long STEP = 100_000;

    /** One line of the result. */
    void say(String line) {
        print(spec.commandLine().getOut(), line);
    }

    /** One line about what is wrong. */
    void complain(String line) {
        print(spec.commandLine().getErr(), line);
    }

    /** Says now and then how far it is. */
    void progress(long records) {
        if (records % STEP == 0) {
            complain(records + " records");
        }
    }

    /** The value; a reason ends the command. */
    <T> T orRefuse(Either<String, T> valueOrReason) {
        return valueOrReason.getOrElseThrow(this::wrong);
    }

    /** The value; a reason ends the command, which was given correctly. */
    <T> T orFail(Either<String, T> valueOrReason) {
        return valueOrReason.getOrElseThrow(this::failed);
    }

    /** The value; what the disk or the database refuses ends the command. */
    <T> T unlessItFails(Supplier<T> action) {
        try {
            return action.get();
        } catch (IllegalArgumentException impossible) {
            throw wrong(String.valueOf(impossible.getMessage()));
        } catch (ExternalContactsException | UncheckedIOException failed) {
            throw failed(String.valueOf(failed.getMessage()));
        }
    }

    /** Ends the command, which was given wrongly. */
    CommandLine.ParameterException wrong(String reason) {
        return new CommandLine.ParameterException(spec.commandLine(), reason);
    }

    /** Ends the command, which was given correctly and cannot be carried out. */
    CommandFailedException failed(String reason) {
        return new CommandFailedException(spec.commandLine(), reason);
    }

    /** Such as {@code 1 script} or {@code 2 scripts}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void print(PrintWriter writer, String line) {
        writer.println(line);
        writer.flush();
    }
}
