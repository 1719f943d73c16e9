package org.externalcontacts.domain.journey;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a session, or of one thing in it, by name. Any detail may be unknown.
 *
 * <p>{@code Browser.empty().with(Browser.FAMILY, "Firefox")} makes one, {@code browser.get(Browser.FAMILY)} reads it. Values are kept as
 * given but for blanks at the ends of texts; limits are checked by {@link Session#validated()}. Immutable; two are equal when they know
 * the same.
 *
 * @param <O> the type itself
 */
public abstract class Details<O extends Details<O>> implements PersonalData {

    private final Catalogue<O> catalogue;
    private final Map<Detail<O, ?>, Object> known;

    Details(Catalogue<O> catalogue, Map<Detail<O, ?>, Object> known) {
        this.catalogue = catalogue;
        this.known = known;
    }

    /** The value, or none when it is not known. */
    // Safe: with() is the only way in, and takes for a detail nothing but values of its type.
    @SuppressWarnings("unchecked")
    public final <T> Option<T> get(Detail<O, T> detail) {
        return known.get(detail).map(value -> (T) value);
    }

    /** The detail of a part, as in {@code details.get(DEVICE, Device.CATEGORY)}; none when the part or its detail is not known. */
    public final <P extends Details<P>, T> Option<T> get(Detail<O, P> part, Detail<P, T> detail) {
        return get(part).flatMap(there -> there.get(detail));
    }

    /** The items of a list, in order; none when the list is not known. */
    public final <T> List<T> list(Detail<O, List<T>> detail) {
        return get(detail).getOrElse(List::empty);
    }

    /** The same details, this one being of that value. Null, a blank text, an empty list and a part without details make it unknown. */
    public final <T> O with(Detail<O, T> detail, @Nullable T value) {
        return catalogue.make(detail.cleaned(value)
                .<Map<Detail<O, ?>, Object>>map(given -> known.put(detail, given))
                .getOrElse(() -> known.remove(detail)));
    }

    /** Whether nothing is known at all. */
    public final boolean isEmpty() {
        return known.isEmpty();
    }

    /** Checks all details, in the order of their declaration; {@code parent} is what stands before their names in paths. */
    final void check(String parent, InputCheck check) {
        catalogue.details().forEach(detail -> check(parent, detail, check));
    }

    private <T> void check(String parent, Detail<O, T> detail, InputCheck check) {
        detail.check(parent, get(detail), check);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Details<?> that && catalogue == that.catalogue && known.equals(that.known);
    }

    @Override
    public final int hashCode() {
        return known.hashCode();
    }

    @Override
    public final String describe() {
        return PersonalData.described(getClass(), byName());
    }

    @Override
    public final String toString() {
        return PersonalData.withoutPersonalData(getClass(), byName());
    }

    private List<Tuple2<String, Object>> byName() {
        return catalogue.details().flatMap(detail -> known.get(detail).map(value -> Tuple.of(detail.name(), value)));
    }
}
