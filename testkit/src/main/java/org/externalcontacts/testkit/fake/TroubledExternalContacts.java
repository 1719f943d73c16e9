package org.externalcontacts.testkit.fake;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.CopyOnWriteArrayList;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;

/**
 * Stands before any engine, remembers every call, and makes trouble for those that a test chooses:
 *
 * <pre>{@code
 * TroubledExternalContacts troubled = TroubledExternalContacts.before(engine)
 *         .on(Calls.of(Operation.POST_CONTACTS).nth(2), Trouble.failure());
 * }</pre>
 *
 * <p>Only the first matching fault applies to a call. {@code all()} is what it is made of: the scans.
 * Thread-safe.
 */
public final class TroubledExternalContacts {

    private final ExternalContacts engine;
    private final java.util.List<Rule> rules = new CopyOnWriteArrayList<>();
    private final java.util.List<Call> calls = new CopyOnWriteArrayList<>();

    private TroubledExternalContacts(ExternalContacts engine) {
        this.engine = engine;
    }

    private record Rule(Calls calls, Trouble trouble) {}

    /** Before this engine; without any trouble yet. */
    public static TroubledExternalContacts before(ExternalContacts engine) {
        return new TroubledExternalContacts(engine);
    }

    /** From now on, these calls meet this trouble. */
    public TroubledExternalContacts on(Calls meant, Trouble trouble) {
        rules.add(new Rule(meant, trouble));
        return this;
    }

    /** The front door to call. Closing it closes the engine. */
    public ExternalContacts externalContacts() {
        return door(engine, Option.none());
    }

    /** Every call so far, carried out or not, in the order in which they began. */
    public List<Call> calls() {
        return List.ofAll(calls);
    }

    /** Repeats the same calls in order on another engine, and returns their results. */
    public List<Object> replayOn(ExternalContacts other) {
        return calls().map(call -> call.on(other));
    }

    private ExternalContacts door(ExternalContacts real, Option<Caller> caller) {
        return proxy(ExternalContacts.class, (self, method, given) -> {
            Object[] arguments = given == null ? new Object[0] : given;
            if (arguments.length == 1 && arguments[0] instanceof Caller other) {
                return door(real.actingAs(other), Option.some(other));
            }
            Object answer = Reflected.call(method, real, arguments);
            return isPort(method) ? port(method, answer, caller) : answer;
        });
    }

    private static boolean isPort(Method method) {
        return method.getDeclaringClass().equals(ExternalContacts.class)
                && method.getParameterCount() == 0
                && method.getReturnType().getPackageName().startsWith("org.externalcontacts.application");
    }

    private Object port(Method accessor, Object real, Option<Caller> caller) {
        return proxy(accessor.getReturnType(), (self, method, given) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, given);
            }
            Object[] arguments = given == null ? new Object[0] : given;
            if (method.getDeclaringClass().equals(Object.class)) {
                return Reflected.call(method, real, arguments);
            }
            Call call = new Call(accessor, method, List.of(arguments), caller);
            calls.add(call);
            return meet(call, () -> Reflected.call(method, real, arguments));
        });
    }

    private Object meet(Call call, Trouble.Rest rest) {
        for (Rule rule : rules) {
            if (rule.calls().include(call)) {
                return rule.trouble().meet(call, rest);
            }
        }
        return rest.carryOut();
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
