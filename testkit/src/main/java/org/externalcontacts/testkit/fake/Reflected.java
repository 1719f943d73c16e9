package org.externalcontacts.testkit.fake;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls of methods that are known at run time only; what they throw is thrown as it is. */
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
            throw new IllegalStateException(method + " throws what no port declares", thrown.getCause());
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(method + " is no method of a port", hidden);
        }
    }
}
