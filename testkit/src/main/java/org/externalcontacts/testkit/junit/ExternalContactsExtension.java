package org.externalcontacts.testkit.junit;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.testkit.TestEngine;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link ExternalContactsTest} does; to be registered where an annotation will not do. */
public final class ExternalContactsExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

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
        close(context);
        if (broken.nonEmpty()) {
            throw new AssertionError(
                    broken.mkString("the engine's invariants do not hold after this test:\n  ", "\n  ", ""));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    /** That of this context and of none around it; JUnit before 5.13 closes nothing that is stored. */
    private static void close(ExtensionContext context) {
        Option.of(context.getStore(NAMESPACE).remove(TestEngine.class, TestEngine.class))
                .forEach(TestEngine::close);
    }

    /** The engine of this test, made when it is first asked for. */
    public TestEngine engine(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(TestEngine.class, type -> new TestEngine(), TestEngine.class);
    }
}
