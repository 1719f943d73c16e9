package org.externalcontacts.spring.internal.metrics;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.vavr.control.Either;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.spring.internal.engine.CallObserver;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;

/**
 * Observes each call of a port: which port and method, and how it ended. No argument and no answer is in it, since they have personal data.
 *
 * @param registry gets the observations
 */
record ObservedCalls(ObservationRegistry registry) implements CallObserver {

    private static final String NAME = "external.contacts";
    private static final String OUTCOME = "outcome";

    @Override
    public <P> P observed(Class<P> type, P port) {
        // Not isNoop(): a registry may be given its handlers later.
        if (registry == ObservationRegistry.NOOP) {
            return port;
        }
        ProxyFactory proxy = new ProxyFactory();
        proxy.addInterface(type);
        proxy.setTarget(port);
        proxy.addAdvice((MethodInterceptor) call -> observed(type.getSimpleName(), call));
        return type.cast(proxy.getProxy(type.getClassLoader()));
    }

    private @Nullable Object observed(String port, MethodInvocation call) throws Throwable {
        String method = call.getMethod().getName();
        if (call.getMethod().getDeclaringClass() == Object.class) {
            return call.proceed();
        }
        // The keys are the same however a call ends: registries such as that of Prometheus require it.
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName(port + "." + method)
                .lowCardinalityKeyValue("port", port)
                .lowCardinalityKeyValue("method", method)
                .lowCardinalityKeyValue(OUTCOME, "fault");
        return observation.observeChecked(() -> {
            Object answer = call.proceed();
            observation.lowCardinalityKeyValue(OUTCOME, outcome(answer));
            return answer;
        });
    }

    private static String outcome(@Nullable Object answer) {
        return answer instanceof Either<?, ?> either && either.isLeft() && either.getLeft() instanceof Refusal refusal
                ? refusal.code()
                : "ok";
    }
}
