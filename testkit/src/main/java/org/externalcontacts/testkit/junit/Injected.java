package org.externalcontacts.testkit.junit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.testkit.RecordedEvents;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fake.FakeTrustors;
import org.externalcontacts.testkit.fake.FakeUsers;

/** What a test can have as a parameter. */
final class Injected {

    private static final Map<Class<?>, Function<TestEngine, Object>> PARTS = HashMap.of(
            ExternalContacts.class, TestEngine::externalContacts,
            SettableClock.class, TestEngine::clock,
            SequentialIds.class, TestEngine::ids,
            RecordedEvents.class, TestEngine::events,
            FakeUsers.class, TestEngine::users,
            FakeTrustors.class, TestEngine::trustors,
            TestEngine.class, engine -> engine);

    private Injected() {}

    static Option<Function<TestEngine, Object>> of(Class<?> type) {
        return PARTS.get(type);
    }
}
