package org.externalcontacts.spring.test.internal;

import io.vavr.collection.List;
import org.externalcontacts.spring.test.AutoConfigureExternalContacts;
import org.externalcontacts.testkit.TestEngine;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.TestExecutionListener;

/** Gives each test the engine as it was at first, and checks its invariants afterwards. */
public final class FreshEngineListener implements TestExecutionListener {

    /** Before the test's own preparations, which may store something. */
    @Override
    public void beforeTestMethod(TestContext test) {
        if (isWanted(test)) {
            engine(test).reset();
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        if (isWanted(test) && test.hasApplicationContext()) {
            List<String> broken = engine(test).brokenInvariants();
            if (broken.nonEmpty()) {
                throw new AssertionError(
                        broken.mkString("the engine's invariants do not hold after this test:\n  ", "\n  ", ""));
            }
        }
    }

    private static boolean isWanted(TestContext test) {
        return TestContextAnnotationUtils.hasAnnotation(test.getTestClass(), AutoConfigureExternalContacts.class);
    }

    private static TestEngine engine(TestContext test) {
        return test.getApplicationContext().getBean(TestEngine.class);
    }
}
