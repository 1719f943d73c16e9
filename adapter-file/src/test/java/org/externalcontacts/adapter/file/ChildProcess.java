package org.externalcontacts.adapter.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another Java process with the class path of the tests. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildProcess start(Class<?> main, Path directory) throws IOException {
        return start(main, directory, ProcessBuilder.Redirect.INHERIT);
    }

    /** One that is expected to fail: nobody needs to see how. */
    static ChildProcess startQuietly(Class<?> main, Path directory) throws IOException {
        return start(main, directory, ProcessBuilder.Redirect.DISCARD);
    }

    private static ChildProcess start(Class<?> main, Path directory, ProcessBuilder.Redirect errors)
            throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ChildProcess(new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), main.getName(), directory.toString())
                .redirectError(errors)
                .start());
    }

    /** Reads so many lines, fewer if the process ends before. */
    List<String> lines(int number) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < number; line++) {
            String next = output.readLine();
            if (next == null) {
                break;
            }
            lines.add(next);
        }
        return lines;
    }

    /** Kills it in the middle of whatever it does, and reads what it had told until then; a line that was not finished does not count. */
    List<String> kill() throws IOException, InterruptedException {
        // By its handle: a process that is destroyed itself closes the stream it told its answers on.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return output.lines().toList();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
