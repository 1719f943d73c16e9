package org.externalcontacts.testkit.http;

import io.vavr.control.Option;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.testkit.junit.ExternalContactsExtension;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link HttpExternalContactsTest} does; to be registered where an annotation will not do. */
public final class HttpExternalContactsExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(HttpExternalContactsExtension.class);

    private final ExternalContactsExtension inMemory = new ExternalContactsExtension();

    /** A constructor's engine is that of its test too. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return type(parameter).equals(HttpTestEngine.class) || inMemory.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (type(parameter).equals(HttpTestEngine.class)) {
            return engine(context);
        }
        return type(parameter).equals(ExternalContacts.class)
                ? engine(context).externalContacts()
                : inMemory.resolveParameter(parameter, context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            inMemory.afterEach(context);
        } finally {
            close(context);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
        inMemory.afterAll(context);
    }

    /** That of this context and of none around it; JUnit before 5.13 closes nothing that is stored. */
    private static void close(ExtensionContext context) {
        Option.of(context.getStore(NAMESPACE).remove(HttpTestEngine.class, HttpTestEngine.class))
                .forEach(HttpTestEngine::close);
    }

    private HttpTestEngine engine(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        HttpTestEngine.class,
                        type -> new HttpTestEngine(inMemory.engine(context)),
                        HttpTestEngine.class);
    }

    private static Class<?> type(ParameterContext parameter) {
        return parameter.getParameter().getType();
    }
}
