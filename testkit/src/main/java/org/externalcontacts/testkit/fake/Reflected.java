package org.externalcontacts.testkit.fake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls methods by reflection; their exceptions are rethrown unchanged. */
final class Reflected {

    private Reflected() {}

    /** What the method answers. */
    static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(method + " throws an exception that no port declares", thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(method + " is not a method of a port", hidden);
        }
    }
}
