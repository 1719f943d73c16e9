package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import java.util.function.Function;
import org.externalcontacts.domain.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * The name of one detail and the type of its values, as in {@code browser.get(Browser.FAMILY)}.
 *
 * <p>All details are constants of the type they belong to. Immutable.
 *
 * @param <O> what it is a detail of; a detail of a browser cannot be asked of a device
 * @param <T> the type of its values
 */
public final class Detail<O extends Details<O>, T> {

    private final String name;
    private final Function<T, Option<T>> clean;
    private final Check<T> check;

    Detail(String name, Function<T, Option<T>> clean, Check<T> check) {
        this.name = name;
        this.clean = clean;
        this.check = check;
    }

    /** Its member name in the platform's JSON. */
    public String name() {
        return name;
    }

    /** The name, as {@link #name()}. */
    @Override
    public String toString() {
        return name;
    }

    Option<T> cleaned(@Nullable T value) {
        return Option.of(value).flatMap(clean);
    }

    void check(String parent, Option<T> value, InputCheck check) {
        value.forEach(given -> this.check.run(parent + name, given, check));
    }

    /** Reports the violations of a value to an {@link InputCheck}, under the path of its field. */
    interface Check<T> {
        void run(String field, T value, InputCheck check);
    }
}
