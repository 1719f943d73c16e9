package org.externalcontacts.spring.internal.engine;

import io.vavr.control.Option;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.EventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;

/** All listeners of an app as one. They are asked for when there is an event: one may use a port of the engine that is being opened. */
public record AllListeners(ObjectProvider<EventListener> listeners) implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(AllListeners.class);

    /** None if the app declares no listener: an engine that has one stores its commits one at a time, if it is in PostgreSQL. */
    public static Option<EventListener> of(ListableBeanFactory beans) {
        return Option.when(
                BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beans, EventListener.class, true, false).length > 0,
                () -> new AllListeners(beans.getBeanProvider(EventListener.class)));
    }

    @Override
    public void on(DomainEvent event) {
        listeners.orderedStream().forEach(listener -> tell(listener, event));
    }

    /** As the engine does: what one listener throws is no reason not to tell the next. */
    private static void tell(EventListener listener, DomainEvent event) {
        try {
            listener.on(event);
        } catch (RuntimeException failed) {
            LOG.error(
                    "Listener {} failed to handle an event", listener.getClass().getName(), failed);
        }
    }
}
