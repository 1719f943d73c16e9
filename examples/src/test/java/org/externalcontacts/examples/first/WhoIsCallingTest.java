package org.externalcontacts.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The first program prints what the first page says. */
class WhoIsCallingTest {

    @Test
    void itPrintsWhatIsDocumented() throws Exception {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```text\n" + printed() + "```");
    }

    private static String printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            WhoIsCalling.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
