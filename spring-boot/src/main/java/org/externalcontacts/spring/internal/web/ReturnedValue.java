package org.externalcontacts.spring.internal.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/** What a controller would have returned if there were no refusals: the annotations of its method, and the type of the value. */
final class ReturnedValue extends MethodParameter {

    private final MethodParameter outcome;
    private final ResolvableType type;
    private final @Nullable Object value;

    ReturnedValue(MethodParameter outcome, ResolvableType type, @Nullable Object value) {
        super(outcome);
        this.outcome = outcome;
        this.type = type;
        this.value = value;
    }

    @Override
    public Class<?> getParameterType() {
        return value == null ? type.toClass() : value.getClass();
    }

    @Override
    public Type getGenericParameterType() {
        return type.getType();
    }

    /** Asked of the original, as all below: it knows the controller, and the annotations of overridden methods; copied, it knows neither. */
    @Override
    public Class<?> getContainingClass() {
        return outcome.getContainingClass();
    }

    @Override
    public Annotation[] getMethodAnnotations() {
        return outcome.getMethodAnnotations();
    }

    @Override
    public Annotation[] getParameterAnnotations() {
        return outcome.getParameterAnnotations();
    }

    @Override
    public <A extends Annotation> @Nullable A getMethodAnnotation(Class<A> annotation) {
        return outcome.getMethodAnnotation(annotation);
    }

    @Override
    public <A extends Annotation> boolean hasMethodAnnotation(Class<A> annotation) {
        return outcome.hasMethodAnnotation(annotation);
    }

    @Override
    public MethodParameter clone() {
        return new ReturnedValue(outcome.clone(), type, value);
    }
}
