package org.externalcontacts.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at all that a user of a type can name: its supertypes and type parameters, and the types of its public and protected members. */
final class NamesNothingInternal extends ArchCondition<JavaClass> {

    private static final Set<JavaModifier> VISIBLE = Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED);

    NamesNothingInternal() {
        super("name no internal type in a public signature");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<? extends JavaType> declared = Stream.of(
                        type.getSuperclass().stream(), type.getInterfaces().stream(), bounds(type.getTypeParameters()))
                .flatMap(types -> types);
        report(type, type.getName(), declared, events);
        type.getMembers().stream()
                .filter(member -> member.getModifiers().stream().anyMatch(VISIBLE::contains))
                .forEach(member -> report(type, member.getFullName(), types(member), events));
    }

    private static Stream<? extends JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit code = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(code.getReturnType()),
                        code.getParameterTypes().stream(),
                        code.getExceptionTypes().stream(),
                        bounds(code.getTypeParameters()))
                .flatMap(types -> types);
    }

    private static Stream<JavaType> bounds(Collection<? extends JavaTypeVariable<?>> parameters) {
        return parameters.stream().flatMap(parameter -> parameter.getUpperBounds().stream());
    }

    private static void report(
            JavaClass owner, String place, Stream<? extends JavaType> types, ConditionEvents events) {
        types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> (type.getPackageName() + ".").contains(".internal."))
                .distinct()
                .forEach(type -> events.add(SimpleConditionEvent.violated(owner, place + " names " + type.getName())));
    }
}
