package org.externalcontacts.testkit.http;

import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.testkit.junit.ExternalContactsExtension;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link HttpExternalContactsTest} does; to be registered where an annotation will not do. */
public final class HttpExternalContactsExtension implements ParameterResolver, AfterEachCallback {

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
        inMemory.afterEach(context);
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
