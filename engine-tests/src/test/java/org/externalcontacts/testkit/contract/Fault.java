package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import java.util.function.UnaryOperator;

/** An engine with one fault: what is broken, and which suites of the contract must notice. */
public record Fault(String name, UnaryOperator<EngineDraft> plant, List<Class<?>> noticedBy) {

    static Fault of(String name, UnaryOperator<EngineDraft> plant, Class<?>... noticedBy) {
        return new Fault(name, plant, List.of(noticedBy));
    }

    @Override
    public String toString() {
        return name;
    }
}
