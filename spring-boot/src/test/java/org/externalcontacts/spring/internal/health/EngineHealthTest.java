package org.externalcontacts.spring.internal.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.spring.ExternalContactsAutoConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The engine is asked seldom, and its answer is that of the actuator. */
class EngineHealthTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final Asked engine = new Asked();

    @Test
    void anAnswerIsKeptForItsTime() {
        EngineHealth health = new EngineHealth(engine, Duration.ofNanos(10), now::get);
        health.state();
        now.addAndGet(9);
        assertThat(health.state().isUp()).isTrue();
        assertThat(engine.times).hasValue(1);
        now.addAndGet(1);
        health.state();
        assertThat(engine.times).hasValue(2);
    }

    @Test
    void whoeverWaitedForASlowAnswerSharesIt() {
        engine.takes = 20;
        EngineHealth health = new EngineHealth(engine, Duration.ofNanos(10), now::get);
        health.state();
        health.state();
        assertThat(engine.times).hasValue(1);
    }

    @Test
    void anEngineOutOfReachIsDown() {
        engine.fault = new ExternalContactsException("the database cannot be reached");
        EngineHealth.State state = new EngineHealth(engine, Duration.ofNanos(10), now::get).state();
        assertThat(state.isUp()).isFalse();
        assertThat(state.details()).containsEntry("error", "the database cannot be reached");
    }

    @Test
    void whateverElseIsThrownIsDownWithoutItsMessage() {
        engine.fault = new IllegalStateException("no token from secret-t0k3n");
        EngineHealth.State state = new EngineHealth(engine, Duration.ofNanos(10), now::get).state();
        assertThat(state.isUp()).isFalse();
        assertThat(state.details()).containsExactly(Map.entry("error", "java.lang.IllegalStateException"));
    }

    @Test
    void toBeRefusedIsAnAnswer() {
        engine.answer = Either.left(new Refusal.NotSupported("check"));
        assertThat(new EngineHealth(engine, Duration.ofNanos(10), now::get)
                        .state()
                        .isUp())
                .isTrue();
    }

    @Test
    void theActuatorHasIt() {
        ApplicationContextRunner app = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        ExternalContactsAutoConfiguration.class, Boot3HealthAutoConfiguration.class))
                .withBean(ExternalContacts.class, () -> engine);
        app.run(context -> assertThat(
                        context.getBean(HealthIndicator.class).health().getDetails())
                .containsEntry("writable", "true"));
        engine.fault = new ExternalContactsException("gone");
        app.run(context -> assertThat(
                        context.getBean(HealthIndicator.class).health().getStatus())
                .isEqualTo(Status.DOWN));
        app.withPropertyValues("management.health.external-contacts.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(HealthIndicator.class));
    }

    /** The types of Boot 4 are no beans here; the sample app has them as such. */
    @Test
    void theActuatorOfBoot4HasItToo() {
        var indicator = Boot4HealthAutoConfiguration.indicator(new EngineHealth(engine, Duration.ZERO, now::get));
        assertThat(indicator.health()).hasToString("UP {writable=true}");
        engine.fault = new ExternalContactsException("gone");
        assertThat(indicator.health()).hasToString("DOWN {error=gone}");
    }

    /** Counts how often it is asked. */
    private final class Asked extends ForwardingExternalContacts {

        private final AtomicInteger times = new AtomicInteger();
        private long takes;
        private @Nullable RuntimeException fault;
        private Either<Refusal, Health> answer = Either.right(Health.GOOD);

        Asked() {
            super(InMemoryExternalContacts.create());
        }

        @Override
        public Either<Refusal, Health> check() {
            times.incrementAndGet();
            now.addAndGet(takes);
            if (fault != null) {
                throw fault;
            }
            return answer;
        }
    }
}
