package org.externalcontacts.server.cli;

import picocli.CommandLine;

/** A command was given correctly, and could not be carried out. Its message is for whoever ran it. */
final class CommandFailedException extends CommandLine.ParameterException {

    private static final long serialVersionUID = 1L;

    CommandFailedException(CommandLine command, String reason) {
        super(command, reason);
    }
}
