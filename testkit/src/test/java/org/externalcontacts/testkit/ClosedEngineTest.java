package org.externalcontacts.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.testkit.contract.OperationCalls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was closed answers no call. */
class ClosedEngineTest {

    private final OperationCalls calls = new OperationCalls();

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationOfAClosedEngineIsTheSameFault(Operation operation) {
        TestEngine engine = new TestEngine();
        engine.close();
        assertThatThrownBy(() -> calls.call(operation, engine.externalContacts()))
                .isInstanceOf(IllegalCallException.class);
    }
}
