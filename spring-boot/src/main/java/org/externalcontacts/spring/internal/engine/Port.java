package org.externalcontacts.spring.internal.engine;

import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.springframework.aop.TargetSource;
import org.springframework.aop.framework.ProxyFactory;

/**
 * A port whose every call goes to the engine acting as the current caller.
 *
 * @param <P> the type of the port
 */
record Port<P>(Class<P> type, ExternalContacts engine, Function<ExternalContacts, P> port) implements TargetSource {

    /** The port of this engine: itself, wherever all calls are those of the app. */
    static <P> P of(Class<P> type, ExternalContacts engine, Function<ExternalContacts, P> port) {
        if (!(engine instanceof CurrentCaller)) {
            return port.apply(engine);
        }
        ProxyFactory proxy = new ProxyFactory();
        proxy.addInterface(type);
        proxy.setTargetSource(new Port<>(type, engine, port));
        return type.cast(proxy.getProxy(type.getClassLoader()));
    }

    @Override
    public Class<?> getTargetClass() {
        return type;
    }

    @Override
    public boolean isStatic() {
        return false;
    }

    @Override
    public Object getTarget() {
        return port.apply(engine);
    }
}
