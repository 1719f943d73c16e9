package org.externalcontacts.adapter.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A {@link DataSource} of an app that does something of its own whenever a connection is borrowed, or with each statement. */
public final class Intercepted {

    private Intercepted() {}

    /** The same connections; {@code before} runs first each time. */
    public static DataSource connectionsOf(DataSource source, Callable<?> before) {
        return proxy(DataSource.class, (method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                before.call();
            }
            return invoke(method, source, arguments);
        });
    }

    /** The same connections, which send each statement as {@code change} has it. */
    public static DataSource statementsOf(DataSource source, UnaryOperator<String> change) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object answer = invoke(method, source, arguments);
            return answer instanceof Connection connection ? statementsOf(connection, change) : answer;
        });
    }

    private static Connection statementsOf(Connection connection, UnaryOperator<String> change) {
        return proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("prepareStatement")) {
                Objects.requireNonNull(arguments)[0] = change.apply((String) arguments[0]);
            }
            return invoke(method, connection, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, Interception interception) {
        return type.cast(Proxy.newProxyInstance(
                Intercepted.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> interception.of(method, arguments)));
    }

    private static @Nullable Object invoke(Method method, Object target, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** What becomes of a call. */
    @FunctionalInterface
    private interface Interception {

        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }
}
