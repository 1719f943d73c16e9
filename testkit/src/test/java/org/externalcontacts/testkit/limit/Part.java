package org.externalcontacts.testkit.limit;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.OpenValue;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.ValueObject;
import org.externalcontacts.domain.journey.Detail;
import org.externalcontacts.domain.journey.Details;

/**
 * A part of a value that has several: of a record, of a value that a builder makes, or a detail of a session.
 */
abstract class Part {

    private final String name;
    private final Type type;

    private Part(String name, Type type) {
        this.name = name;
        this.type = type;
    }

    final String name() {
        return name;
    }

    final Type type() {
        return type;
    }

    /** What it is in this value. */
    abstract Object in(Object holder);

    /** The value with something else in its place. */
    abstract Object put(Object holder, Object value);

    /** Whether a type has parts, and is not a value as a whole. */
    static boolean has(Class<?> type) {
        boolean isWhole = PlatformId.class.isAssignableFrom(type) || OpenValue.class.isAssignableFrom(type);
        return !isWhole
                && (type.isRecord()
                        || type == PageRequest.class
                        || ValueObject.class.isAssignableFrom(type)
                        || Details.class.isAssignableFrom(type));
    }

    /** The parts of such a type, in the order of their declaration. */
    static List<Part> of(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type.getRecordComponents()).map(component -> new OfRecord(type, component));
        } else if (type == PageRequest.class) {
            return List.of(
                    new OfPage(
                            "size",
                            PageRequest::size,
                            (page, size) -> PageRequest.firstOf(size).number(page.number())),
                    new OfPage("number", PageRequest::number, PageRequest::number));
        } else if (Details.class.isAssignableFrom(type)) {
            return List.of(type.getFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Detail.class)
                    .map(OfDetails::new);
        }
        Class<?> parts =
                List.of(type.getDeclaredClasses()).find(Class::isRecord).get();
        return List.of(parts.getRecordComponents()).map(component -> new OfBuilt(type, component));
    }

    private static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static final class OfRecord extends Part {

        private final Class<?> owner;
        private final RecordComponent component;

        OfRecord(Class<?> owner, RecordComponent component) {
            super(component.getName(), component.getGenericType());
            this.owner = owner;
            this.component = component;
        }

        @Override
        Object in(Object holder) {
            return call(holder, component.getAccessor());
        }

        @Override
        Object put(Object holder, Object value) {
            return Records.make(
                    owner, Part.of(owner).map(part -> part.name().equals(name()) ? value : part.in(holder)));
        }
    }

    private static final class OfBuilt extends Part {

        private final Class<?> owner;
        private final RecordComponent component;

        OfBuilt(Class<?> owner, RecordComponent component) {
            super(component.getName(), component.getGenericType());
            this.owner = owner;
            this.component = component;
        }

        @Override
        Object in(Object holder) {
            return call(holder, method(owner, name()));
        }

        @Override
        Object put(Object holder, Object value) {
            Object builder = call(holder, method(owner, "toBuilder"));
            call(builder, method(builder.getClass(), name(), component.getType()), value);
            return call(builder, method(builder.getClass(), "build"));
        }
    }

    private static final class OfPage extends Part {

        private final ToIntFunction<PageRequest> get;
        private final BiFunction<PageRequest, Integer, PageRequest> put;

        OfPage(String name, ToIntFunction<PageRequest> get, BiFunction<PageRequest, Integer, PageRequest> put) {
            super(name, int.class);
            this.get = get;
            this.put = put;
        }

        @Override
        Object in(Object holder) {
            return get.applyAsInt((PageRequest) holder);
        }

        @Override
        Object put(Object holder, Object value) {
            return put.apply((PageRequest) holder, (Integer) value);
        }
    }

    private static final class OfDetails extends Part {

        private final Detail<?, ?> detail;

        OfDetails(Field constant) {
            super(detail(constant).name(), ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[1]);
            this.detail = detail(constant);
        }

        private static Detail<?, ?> detail(Field constant) {
            try {
                return (Detail<?, ?>) constant.get(null);
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        }

        @Override
        Object in(Object holder) {
            Option<?> known = (Option<?>) call(holder, method(Details.class, "get", Detail.class), detail);
            return known.get();
        }

        @Override
        Object put(Object holder, Object value) {
            return call(holder, method(Details.class, "with", Detail.class, Object.class), detail, value);
        }
    }
}
