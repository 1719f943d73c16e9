package org.externalcontacts.domain;

import io.vavr.collection.List;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** A value in the making, of a type that has a builder. */
record Built(Object builder) {

    /** One with nothing but what its builder demands. */
    static Built of(Class<?> type) throws ReflectiveOperationException {
        Method start = List.of(type.getMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .maxBy(Method::getParameterCount)
                .get();
        Object[] demanded = List.of(start.getParameterTypes()).map(Sample::of).toJavaArray();
        return new Built(start.invoke(null, demanded));
    }

    /** With something in each text of it, so that it does not count as absent. */
    Built named() throws ReflectiveOperationException {
        for (Method setter : setters(builder.getClass().getDeclaringClass())
                .filter(setter -> setter.getParameterTypes()[0] == String.class)) {
            setter.invoke(builder, "x");
        }
        return this;
    }

    /** The methods that take one part each. */
    static List<Method> setters(Class<?> type) {
        return List.of(type.getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Builder"))
                .flatMap(builder -> List.of(builder.getMethods()))
                .filter(method -> method.getParameterCount() == 1
                        && method.getReturnType().equals(method.getDeclaringClass()));
    }

    /** The value with this part. */
    Object with(Method setter, Object part) throws ReflectiveOperationException {
        try {
            setter.invoke(builder, part);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(setter + " of " + part, thrown.getCause());
        }
        return value();
    }

    Object value() throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
