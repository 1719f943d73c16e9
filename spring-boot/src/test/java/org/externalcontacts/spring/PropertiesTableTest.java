package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The table of properties in docs/spring.md is what an IDE is told. */
class PropertiesTableTest {

    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    @Test
    void theDocumentHasEveryPropertyAndNoOther() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/spring.md")).stream()
                .filter(line -> line.startsWith("| `external-contacts.") && line.split("\\|").length == 4)
                .toList();
        JsonNode properties = new ObjectMapper().readTree(METADATA.toFile()).path("properties");
        assertThat(documented)
                .isEqualTo(StreamSupport.stream(properties.spliterator(), false)
                        .map(PropertiesTableTest::row)
                        .sorted()
                        .toList());
    }

    private static String row(JsonNode property) {
        String usual = property.path("defaultValue").asText("");
        return "| `" + property.path("name").asText() + "` |" + (usual.isEmpty() ? "" : " `" + usual + "`") + " | "
                + property.path("description").asText() + " |";
    }
}
