package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.junit.jupiter.api.Test;

/** The README's table of operations is the one that the ports tell. */
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
    void theReadmeListsThemAll() {
        assertThat(Repository.read("README.md")).contains(table());
    }

    private String table() {
        String rows = Arrays.stream(Operation.values())
                .map(operation ->
                        "| `%s` | %s |".formatted(operation.id(), String.join("<br>", methods.get(operation))))
                .collect(Collectors.joining("\n"));
        return "| operation | port method |\n|---|---|\n" + rows + "\n";
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
