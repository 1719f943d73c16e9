package org.externalcontacts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares the simple names of the public types of each jar: an import, a stack trace and a search should mean one type. A nested type is
 * written with the type around it, so two such, {@code Contacts.Update} and {@code Notes.Update}, may share a name; a nested type and a
 * type that stands alone may not.
 */
final class NamesAreUnique extends ArchCondition<JavaClass> {

    private Map<String, List<JavaClass>> byName = Map.of();

    NamesAreUnique() {
        super("have a simple name that no other public type of their jar has");
    }

    @Override
    public void init(Collection<JavaClass> types) {
        byName = types.stream().filter(NamesAreUnique::counts).collect(Collectors.groupingBy(NamesAreUnique::name));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<JavaClass> sharing = byName.getOrDefault(name(type), List.of());
        if (sharing.size() > 1 && sharing.stream().anyMatch(JavaClass::isTopLevelClass)) {
            events.add(SimpleConditionEvent.violated(
                    type, sharing.stream().map(JavaClass::getName).sorted().collect(Collectors.joining(" and "))));
        }
    }

    private static boolean counts(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** The classes of one jar come from one place, which begins the address of each. */
    private static String name(JavaClass type) {
        String file = type.getName().replace('.', '/') + ".class";
        String jar = type.getSource()
                .map(source -> source.getUri().toString().replace(file, ""))
                .orElse("");
        return jar + " " + type.getSimpleName();
    }
}
