package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.junit.jupiter.api.Test;

/** The table of operations in the documents is the one that the ports tell. */
class OperationsTableTest {

    private final Map<Operation, Set<String>> methods = methodsByOperation();

    @Test
    void everyOneOfThe71OperationsHasItsPortMethod() {
        assertThat(Operation.values()).hasSize(71);
        assertThat(methods).containsOnlyKeys(Operation.values());
    }

    @Test
    void allPermissionsAreNeededByThe8BulkCallsOnNotesAndRelationshipsOnly() {
        assertThat(Arrays.stream(Operation.values()).filter(operation -> operation.mode() == Operation.Mode.ALL))
                .hasSize(8)
                .allMatch(operation -> operation.name().matches("POST_BULK_(NOTES|RELATIONSHIPS).*"));
    }

    @Test
    void theDocumentListsThemAll() {
        assertThat(Repository.read("docs/operations.md")).contains(table());
    }

    private String table() {
        String rows = Arrays.stream(Operation.values())
                .map(operation -> "| `%s` | `%s` | %s |"
                        .formatted(operation.id(), sdkMethod(operation), String.join("<br>", methods.get(operation))))
                .collect(Collectors.joining("\n"));
        return "| operation | of the Java SDK | port method |\n|---|---|---|\n" + rows + "\n";
    }

    /** Its generator joins the words of an operation; that the SDK has these methods is tested beside it. */
    private static String sdkMethod(Operation operation) {
        return Pattern.compile("_(\\w)")
                .matcher(operation.id())
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static Map<Operation, Set<String>> methodsByOperation() {
        Map<Operation, Set<String>> found = new EnumMap<>(Operation.class);
        for (Method accessor : ExternalContacts.class.getMethods()) {
            for (Method method : accessor.getReturnType().getMethods()) {
                Fulfils fulfils = method.getAnnotation(Fulfils.class);
                if (fulfils != null && accessor.getParameterCount() == 0) {
                    for (Operation operation : fulfils.value()) {
                        if (isOf(accessor, operation)) {
                            found.computeIfAbsent(operation, none -> new TreeSet<>())
                                    .add("`" + accessor.getName() + "()." + method.getName() + "`");
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Schemas of both kinds share one port, reached by two accessors. */
    private static boolean isOf(Method accessor, Operation operation) {
        boolean ofSchemas = operation.name().contains("SCHEMA");
        return !ofSchemas
                || operation.name().contains("ORGANIZATIONS_SCHEMA")
                        == accessor.getName().equals("organizationSchemas");
    }
}
