package org.externalcontacts.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A shell, as readers of the documentation have one, with curl. */
final class Shell {

    private Shell() {}

    /** What a script writes to its standard output; it stops at the first command that fails. */
    static String run(String script) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-eu", "-c", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        shell.getOutputStream().close();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(script + "\n" + output).isZero();
        return output;
    }
}
