package org.externalcontacts.testkit.fake;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.externalcontacts.application.permission.Operation;

/** Which calls are meant. Those that count or draw lots do so for themselves: use each in one place. Thread-safe. */
public final class Calls {

    private final Predicate<Call> meant;

    private Calls(Predicate<Call> meant) {
        this.meant = meant;
    }

    /** All calls. */
    public static Calls all() {
        return new Calls(call -> true);
    }

    /** The calls that fulfil one of these operations. */
    public static Calls of(Operation... operations) {
        Set<Operation> meant = HashSet.of(operations);
        return new Calls(call -> call.operation().exists(meant::contains));
    }

    /** The calls of this use case, such as {@code contacts.change}, which the API has no operation for. */
    public static Calls of(String useCase) {
        return new Calls(call -> call.useCase().equals(useCase));
    }

    /** Of these, the calls that satisfy a predicate. */
    public Calls where(Predicate<Call> also) {
        return new Calls(call -> meant.test(call) && also.test(call));
    }

    /** Of these, the nth and no other; the first is 1. */
    public Calls nth(int number) {
        AtomicInteger count = new AtomicInteger();
        return where(call -> count.incrementAndGet() == number);
    }

    /** The first of these calls, up to a number. */
    public Calls first(int number) {
        AtomicInteger count = new AtomicInteger();
        return where(call -> count.incrementAndGet() <= number);
    }

    /** Of these, each with this probability, from 0 to 1; the same seed draws the same lots, call after call. */
    public Calls withProbability(double probability, long seed) {
        Random lots = new Random(seed);
        return where(call -> lots.nextDouble() < probability);
    }

    boolean include(Call call) {
        return meant.test(call);
    }
}
