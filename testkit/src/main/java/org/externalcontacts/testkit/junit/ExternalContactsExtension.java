package org.externalcontacts.testkit.junit;

import io.vavr.collection.List;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link ExternalContactsTest} does; to be registered where an annotation will not do. */
public final class ExternalContactsExtension implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(ExternalContactsExtension.class);

    /** A constructor's engine is that of its test too. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Injected.of(parameter.getParameter().getType()).isDefined();
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Injected.of(parameter.getParameter().getType()).get().apply(engine(context));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> broken = engine(context).brokenInvariants();
        if (broken.nonEmpty()) {
            throw new AssertionError(broken.mkString("the engine is broken after this test:\n  ", "\n  ", ""));
        }
    }

    /** The engine of this test, made when it is first asked for. */
    public TestEngine engine(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(TestEngine.class, type -> new TestEngine(), TestEngine.class);
    }
}
