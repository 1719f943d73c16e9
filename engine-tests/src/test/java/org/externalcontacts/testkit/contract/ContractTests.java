package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tests of the contract, as its code has them. */
final class ContractTests {

    private ContractTests() {}

    static List<Method> all() {
        return List.of(ExternalContactsContract.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .flatMap(suite -> List.of(suite.getSuperclass().getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class));
    }
}
