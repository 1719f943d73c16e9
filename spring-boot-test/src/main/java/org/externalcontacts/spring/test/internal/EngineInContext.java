package org.externalcontacts.spring.test.internal;

import java.util.function.Supplier;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.spring.EngineCustomizer;
import org.externalcontacts.spring.ExternalContactsConnectionDetails;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.internal.engine.AllListeners;
import org.externalcontacts.spring.internal.engine.CallerSource;
import org.externalcontacts.spring.internal.engine.CurrentCaller;
import org.externalcontacts.spring.internal.engine.InMemorySettings;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.http.HttpTestEngine;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Registers the engine before the app's beans are defined. Tests with equal customizers share a context.
 *
 * @param http whether the app calls it over HTTP
 */
record EngineInContext(boolean http) implements ContextCustomizer {

    /** Unlike any likely name of an app's own engine, which is removed by name. */
    private static final String ENGINE = "testExternalContacts";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) context.getBeanFactory();
        define(registry, "testEngine", TestEngine.class, () -> testEngine(context));
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
            define(registry, ENGINE, ExternalContacts.class, () -> called(context));
            // When all beans are defined: those of the app come after this one.
            context.addBeanFactoryPostProcessor(beans -> removeOthers(beans, registry));
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

    private static void removeOthers(ConfigurableListableBeanFactory beans, BeanDefinitionRegistry registry) {
        for (String name : beans.getBeanNamesForType(ExternalContacts.class, true, false)) {
            if (!name.equals(ENGINE)) {
                registry.removeBeanDefinition(name);
                registry.registerAlias(ENGINE, name);
            }
        }
    }

    private static TestEngine testEngine(ConfigurableApplicationContext context) {
        ExternalContactsProperties properties =
                context.getBeanProvider(ExternalContactsProperties.class).getIfAvailable();
        if (properties == null) {
            return new TestEngine();
        }
        return new TestEngine(new InMemorySettings(
                properties.local(),
                AllListeners.of(context),
                context.getBeanProvider(ResolvableType.forClassWithGenerics(
                        EngineCustomizer.class, InMemoryExternalContacts.Builder.class))));
    }

    private static ExternalContacts called(ConfigurableApplicationContext context) {
        return CurrentCaller.of(
                context.getBean(TestEngine.class).externalContacts(), context.getBeanProvider(CallerSource.class));
    }
}
