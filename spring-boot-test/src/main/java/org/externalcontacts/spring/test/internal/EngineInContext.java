package org.externalcontacts.spring.test.internal;

import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.EventListener;
import org.externalcontacts.spring.ExternalContactsConnectionDetails;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.http.HttpTestEngine;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Puts the engine into a context before its own beans are defined. Equal ones share a context.
 *
 * @param http whether the app calls it over HTTP
 */
record EngineInContext(boolean http) implements ContextCustomizer {

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) context.getBeanFactory();
        define(registry, "testEngine", TestEngine.class, () -> new TestEngine(listeners(context)));
        if (http) {
            define(
                    registry,
                    "httpTestEngine",
                    HttpTestEngine.class,
                    () -> new HttpTestEngine(context.getBean(TestEngine.class)));
            define(
                    registry,
                    "externalContactsConnectionDetails",
                    ExternalContactsConnectionDetails.class,
                    () -> new TestConnection(context.getBean(HttpTestEngine.class)));
        } else {
            define(
                    registry,
                    "externalContacts",
                    ExternalContacts.class,
                    () -> context.getBean(TestEngine.class).externalContacts());
        }
    }

    /** The one that is meant, whatever the app has of this type. */
    private static <T> void define(
            BeanDefinitionRegistry registry, String name, Class<T> type, Supplier<? extends T> supplier) {
        RootBeanDefinition definition = new RootBeanDefinition(type);
        definition.setInstanceSupplier(supplier);
        definition.setPrimary(true);
        registry.registerBeanDefinition(name, definition);
    }

    private static EventListener[] listeners(ConfigurableApplicationContext context) {
        return context.getBeanProvider(EventListener.class).orderedStream().toArray(EventListener[]::new);
    }
}
