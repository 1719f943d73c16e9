package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** A storage during whose first reading, once the first of its questions is answered, something else happens. */
final class OvertakenReading implements Storage {

    private final Storage storage;
    private final Runnable meanwhile;
    private final AtomicBoolean happened = new AtomicBoolean();

    OvertakenReading(Storage storage, Runnable meanwhile) {
        this.storage = storage;
        this.meanwhile = meanwhile;
    }

    @Override
    public <T> T read(Function<View, T> reading) {
        return storage.read(view -> reading.apply(overtaken(View.class, view)));
    }

    @Override
    public <T> T lookUp(Function<View, T> call) {
        return storage.lookUp(view -> call.apply(overtaken(View.class, view)));
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        return storage.atomically(decide);
    }

    /** The same view, or the same records of one noun. */
    private <T> T overtaken(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (isLeftAsItIs(method, real)) {
                        return InvocationHandler.invokeDefault(self, method, arguments);
                    }
                    Object answer = answer(method, real, arguments);
                    return isNoun(method) ? overtakenNoun(method.getReturnType(), answer) : answeredOnce(answer);
                }));
    }

    /** What the storage does not answer by itself asks others in turn. */
    private static boolean isLeftAsItIs(Method method, Object real) throws NoSuchMethodException {
        return real.getClass()
                .getMethod(method.getName(), method.getParameterTypes())
                .isDefault();
    }

    private <R> R overtakenNoun(Class<R> records, Object real) {
        return overtaken(records, records.cast(real));
    }

    private static boolean isNoun(Method method) {
        return method.getDeclaringClass() == View.class && method.getParameterCount() == 0;
    }

    private Object answeredOnce(Object answer) {
        if (happened.compareAndSet(false, true)) {
            meanwhile.run();
        }
        return answer;
    }

    private static Object answer(Method method, Object real, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
