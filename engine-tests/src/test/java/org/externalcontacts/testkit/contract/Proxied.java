package org.externalcontacts.testkit.contract;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Stands before an object and has a word in what it answers. */
final class Proxied {

    /** Tells the answer to give, knowing the call and the true answer. */
    @FunctionalInterface
    interface Answer {
        Object give(Method method, Object[] arguments, Object truth);
    }

    private static final Object[] NONE = {};

    private Proxied() {}

    static <T> T of(Class<T> type, T target, Answer answer) {
        Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Object[] arguments = given == null ? NONE : given;
            try {
                Object truth = method.invoke(target, arguments);
                return truth == null ? null : answer.give(method, arguments, truth);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        });
        return type.cast(proxy);
    }
}
