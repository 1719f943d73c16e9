package org.externalcontacts.examples.filestore;

import java.lang.reflect.Field;
import org.externalcontacts.domain.journey.Detail;
import org.externalcontacts.domain.journey.Details;

/** Public members of the model, found by name. */
final class Reflected {

    private Reflected() {}

    /** What a method without parameters returns; a static one if the target is a class. */
    static Object call(Object target, String method) {
        try {
            Class<?> type = target instanceof Class<?> owner ? owner : target.getClass();
            return type.getMethod(method).invoke(target instanceof Class<?> ? null : target);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a method of one parameter returns. */
    static Object call(Object target, String method, Class<?> parameter, Object argument) {
        try {
            return target.getClass().getMethod(method, parameter).invoke(target, argument);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The details with one more of them known. */
    static Object with(Object details, Detail<?, ?> detail, Object value) {
        try {
            return Details.class.getMethod("with", Detail.class, Object.class).invoke(details, detail, value);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }
}
