package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value of the domain is made with nulls wherever Java lets a caller put one, and holds none. */
@DisplayName("No part of the model is null")
class NoPartIsNullTest {

    /** No caller writes it, and it may have thousands of members: looking through it would make chains of merges quadratic. */
    private static final String MADE_BY_ENGINES = "mergeSet";

    @ParameterizedTest
    @MethodSource("parts")
    void isAbsentInstead(Class<?> type, RecordComponent part) throws ReflectiveOperationException {
        for (Object foreign : foreign(part.getType())) {
            Object held = part.getAccessor().invoke(made(type, part, foreign));

            assertThat(held).as("%s.%s", type.getSimpleName(), part.getName()).isNotNull();
            if (!part.getName().equals(MADE_BY_ENGINES)) {
                assertThat(nulls(held)).as("nulls in %s", part.getName()).isZero();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settersOfHolders")
    void isAbsentInsteadWhereABuilderMakesIt(Class<?> type, Method setter) throws ReflectiveOperationException {
        for (Object foreign : foreign(setter.getParameterTypes()[0])) {
            Object made = Built.of(type).with(setter, foreign);
            Object held = type.getMethod(setter.getName()).invoke(made);

            assertThat(held).as("%s.%s", type.getSimpleName(), setter.getName()).isNotNull();
            assertThat(nulls(held)).as("nulls in %s", setter.getName()).isZero();
        }
    }

    /** The methods of builders that take what may be absent. */
    static Stream<Arguments> settersOfHolders() {
        return publicTypes()
                .filter(ValueObject.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .flatMap(type -> Built.setters(type)
                        .filter(setter ->
                                isHolder(setter.getParameterTypes()[0]) || hasEmpty(setter.getParameterTypes()[0]))
                        .map(setter -> Arguments.of(type, setter)))
                .toJavaStream();
    }

    /** The parts that may be absent: options, collections, texts that a factory cleans, groups that have an empty one. */
    static Stream<Arguments> parts() {
        return publicTypes()
                .filter(Class::isRecord)
                .flatMap(type -> List.of(type.getRecordComponents())
                        .filter(NoPartIsNullTest::mayBeAbsent)
                        .map(part -> Arguments.of(type, part)))
                .toJavaStream();
    }

    private static boolean mayBeAbsent(RecordComponent part) {
        return isHolder(part.getType()) || hasEmpty(part.getType());
    }

    private static boolean isHolder(Class<?> type) {
        return type == Option.class || type == List.class || type == Set.class || type == Map.class;
    }

    private static boolean hasEmpty(Class<?> type) {
        return List.of(type.getDeclaredMethods())
                .exists(method -> method.getName().equals("empty") && Modifier.isStatic(method.getModifiers()));
    }

    /** Null itself, and what holds one. */
    private static List<Object> foreign(Class<?> type) {
        Object nothing = null;
        if (type == Option.class) {
            return List.of(nothing, Option.some(null));
        } else if (type == List.class) {
            return List.of(nothing, List.of(nothing));
        } else if (type == Map.class) {
            return List.of(nothing, LinkedHashMap.of("x", null), LinkedHashMap.of(null, nothing));
        }
        return List.of(nothing);
    }

    private static long nulls(Object held) {
        if (held instanceof Option<?> option) {
            return option.toList().count(value -> value == null);
        } else if (held instanceof Seq<?> items) {
            return items.count(item -> item == null);
        } else if (held instanceof Map<?, ?> entries) {
            return entries.count(entry -> entry._1 == null || entry._2 == null);
        }
        return 0;
    }

    private static Object made(Class<?> type, RecordComponent part, Object foreign)
            throws ReflectiveOperationException {
        List<RecordComponent> parts = List.of(type.getRecordComponents());
        Object[] values = parts.map(
                        other -> other.getName().equals(part.getName()) ? foreign : Sample.of(other.getType()))
                .toJavaArray();
        Class<?>[] types = parts.map(RecordComponent::getType).toJavaArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(type.getSimpleName() + " without " + part.getName(), thrown.getCause());
        }
    }

    private static List<Class<?>> publicTypes() {
        URI root = URI.create(Refusal.class.getResource("Refusal.class").toString())
                .resolve(".");
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return List.ofAll(files.map(Path::toString))
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(file.indexOf("org/externalcontacts"), file.length() - ".class".length()))
                    .<Class<?>>map(name -> loaded(name.replace('/', '.')))
                    .filter(type -> Modifier.isPublic(type.getModifiers()))
                    .sortBy(Class::getName);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
