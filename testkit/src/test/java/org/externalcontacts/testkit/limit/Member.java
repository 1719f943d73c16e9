package org.externalcontacts.testkit.limit;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.function.UnaryOperator;

/**
 * A member of an input that holds a value of its own: a text, a number, a list, a map.
 *
 * @param path from the type of the input, such as {@code ContactProfile.name.first}
 * @param owner the record that declares it, none for an input that is a value itself
 * @param type what it holds, options unwrapped
 * @param with puts another value in its place, in an input
 */
record Member(String path, Option<Class<?>> owner, Class<?> type, Exchange with) {

    /** An input with one value exchanged for what this makes of it. */
    @FunctionalInterface
    interface Exchange {
        Object apply(Object input, UnaryOperator<Object> change);
    }

    /** The members of such an input, lists and what is in them. */
    static List<Member> of(Class<?> input) {
        Exchange whole = (root, change) -> change.apply(root);
        return Part.has(input)
                ? inside(name(input), input, whole)
                : List.of(new Member(name(input), Option.none(), input, whole));
    }

    /** With the type it is nested in: {@code Note.Draft}. */
    private static String name(Class<?> input) {
        return input.getName().substring(input.getPackageName().length() + 1).replace('$', '.');
    }

    private static List<Member> inside(String path, Class<?> type, Exchange at) {
        return Part.of(type)
                .flatMap(part -> at(
                        path + "." + part.name(),
                        type,
                        part.type(),
                        (root, change) -> at.apply(root, holder -> part.put(holder, change.apply(part.in(holder))))));
    }

    private static List<Member> at(String path, Class<?> owner, Type generic, Exchange at) {
        Class<?> type = raw(generic);
        if (type == Option.class) {
            return at(
                    path,
                    owner,
                    argument(generic, 0),
                    (root, change) -> at.apply(root, option -> ((Option<?>) option).map(change)));
        }
        Member itself = new Member(path, Option.some(owner), type, at);
        if (type == List.class) {
            return at(
                            path + "[0]",
                            owner,
                            argument(generic, 0),
                            (root, change) -> at.apply(root, list -> first((List<?>) list, change)))
                    .prepend(itself);
        } else if (type == Map.class) {
            return at(
                            path + "[x]",
                            owner,
                            argument(generic, 1),
                            (root, change) -> at.apply(root, map -> ((Map<?, ?>) map).mapValues(change)))
                    .prepend(itself);
        }
        return Part.has(type) ? inside(path, type, at) : List.of(itself);
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Object first(List<?> list, UnaryOperator<Object> change) {
        return List.<Object>narrow(list).update(0, change);
    }
}
