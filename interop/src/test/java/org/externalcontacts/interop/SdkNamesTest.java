package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.api.ExternalContactsApi;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever comes from the official SDK finds its methods in docs/operations.md. */
class SdkNamesTest {

    private static final Pattern ROW = Pattern.compile("\\| `\\w+_externalcontacts_\\w+` \\| `(\\w+)` \\|");

    @Test
    void theDocumentHasTheNamesOfItsMethods() throws IOException {
        List<String> documented = ROW.matcher(Files.readString(Path.of("..", "docs", "operations.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(documented).hasSize(71);
        assertThat(Arrays.stream(ExternalContactsApi.class.getMethods()).map(Method::getName))
                .containsAll(documented);
    }
}
