package org.externalcontacts.server.cli;

import io.vavr.control.Option;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class JarVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            Option.of(ServerCommand.class.getPackage().getImplementationVersion())
                    .getOrElse("unknown: not run from a jar")
        };
    }
}
