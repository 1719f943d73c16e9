package org.externalcontacts.adapter.postgres;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** A {@link DataSource} of an app that does something of its own whenever a connection is borrowed. */
public final class Intercepted {

    private Intercepted() {}

    /** The same connections; {@code before} runs first each time. */
    public static DataSource connectionsOf(DataSource source, Callable<?> before) {
        return (DataSource) Proxy.newProxyInstance(
                Intercepted.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        before.call();
                    }
                    try {
                        return method.invoke(source, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
