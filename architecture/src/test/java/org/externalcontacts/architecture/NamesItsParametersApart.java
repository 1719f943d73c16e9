package org.externalcontacts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Looks at the parameters of public constructors: two of one type side by side can be swapped by a caller, and no compiler notices.
 * Exempt are a few values that only engines make, with two parts whose order is that of time or of cause.
 */
final class NamesItsParametersApart extends ArchCondition<JavaClass> {

    private static final Set<String> IN_THEIR_NATURAL_ORDER = Set.of(
            // created, modified
            "domain.AuditDates",
            // source, target, and what they become
            "domain.merge.MergeOperation",
            "domain.merge.MergePlan",
            "domain.Refusal$MergeNotAllowed",
            // before, after
            "application.event.Fact$ContactChanged",
            "application.event.Fact$NoteChanged",
            "application.event.Fact$OrganizationChanged",
            "application.event.Fact$RelationshipChanged",
            // from, to
            "application.event.Fact$IdentifierPassedOn",
            // how far one has come, how far it is gone
            "application.event.ChangeFeed$FellBehind",
            // key, value
            "application.event.Fact$Unknown");

    NamesItsParametersApart() {
        super("have no public constructor with two parameters of one type side by side");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (IN_THEIR_NATURAL_ORDER.stream().anyMatch(name -> type.getName().endsWith("." + name))) {
            return;
        }
        type.getConstructors().stream()
                .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(NamesItsParametersApart::canBeSwapped)
                .forEach(constructor -> events.add(SimpleConditionEvent.violated(type, constructor.getFullName())));
    }

    private static boolean canBeSwapped(JavaConstructor constructor) {
        List<JavaType> types = constructor.getParameterTypes();
        return IntStream.range(1, types.size())
                .anyMatch(at -> fullName(types.get(at - 1)).equals(fullName(types.get(at))));
    }

    /** With type arguments: an {@code Option} of a text cannot be swapped with one of a number. */
    private static String fullName(JavaType type) {
        return type.getName();
    }
}
