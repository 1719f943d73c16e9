package org.externalcontacts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at the parameters of public constructors: two of one type side by side can be swapped by a caller, and no compiler notices. */
final class NamesItsParametersApart extends ArchCondition<JavaClass> {

    NamesItsParametersApart() {
        super("have no public constructor with two parameters of one type side by side");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
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
