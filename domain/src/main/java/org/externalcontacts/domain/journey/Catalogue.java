package org.externalcontacts.domain.journey;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.externalcontacts.domain.OpenValue;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.internal.CleanText;
import org.externalcontacts.domain.internal.Moments;
import org.externalcontacts.domain.internal.Present;

/**
 * Declares the details of one type. Each method makes a detail of one kind, with what is cleaned and checked in all of that kind.
 *
 * <p>It grows only while the constants of its type are initialised, by the one thread that does so; class initialisation publishes it.
 */
final class Catalogue<O extends Details<O>> {

    private final Function<Map<Detail<O, ?>, Object>, O> make;
    private List<Detail<O, ?>> details = List.empty();

    Catalogue(Function<Map<Detail<O, ?>, Object>, O> make) {
        this.make = make;
    }

    O make(Map<Detail<O, ?>, Object> known) {
        return make.apply(known);
    }

    O empty() {
        return make(HashMap.empty());
    }

    /** In the order of their declaration. */
    List<Detail<O, ?>> details() {
        return details;
    }

    Detail<O, String> text(String name) {
        return text(name, SessionLimits.LONGEST_TEXT);
    }

    Detail<O, String> address(String name) {
        return text(name, SessionLimits.LONGEST_ADDRESS);
    }

    Detail<O, String> text(String name, int longest) {
        return add(name, CleanText::of, (field, text, check) -> check.text(field, Option.some(text), longest));
    }

    Detail<O, List<String>> texts(String name) {
        return add(name, texts -> filled(CleanText.cleaned(texts)), SessionLimits::texts);
    }

    <V extends OpenValue> Detail<O, V> openValue(String name) {
        return add(name, Option::some, (field, value, check) -> check.openValue(field, Option.some(value)));
    }

    <I extends PlatformId> Detail<O, I> id(String name) {
        return add(name, Option::some, (field, id, check) -> {});
    }

    Detail<O, Boolean> flag(String name) {
        return add(name, Option::some, (field, flag, check) -> {});
    }

    Detail<O, Integer> count(String name) {
        return add(name, Option::some, (field, count, check) -> check.notNegative(field, Option.some(count)));
    }

    Detail<O, Double> degrees(String name, int most) {
        return add(name, Option::some, (field, degrees, check) -> SessionLimits.degrees(field, degrees, most, check));
    }

    Detail<O, Duration> duration(String name) {
        // In whole seconds, as the platform has it: parts of one would be lost where it is kept.
        return add(name, duration -> Option.some(duration.truncatedTo(ChronoUnit.SECONDS)), SessionLimits::duration);
    }

    Detail<O, Instant> moment(String name) {
        return add(
                name,
                moment -> Option.some(Moments.cut(moment)),
                (field, moment, check) -> check.moment(field, Option.some(moment)));
    }

    <P extends Details<P>> Detail<O, P> part(String name) {
        return add(
                name,
                part -> Option.when(!part.isEmpty(), part),
                (field, part, check) -> part.check(field + ".", check));
    }

    <P extends Details<P>> Detail<O, List<P>> parts(String name) {
        return add(
                name,
                parts -> filled(Present.items(parts)),
                (field, parts, check) -> check.items(
                        field, parts, SessionLimits.MOST_ITEMS, (place, part) -> part.check(place + ".", check)));
    }

    <P extends Details<P>> Detail<O, Map<String, P>> entries(String name) {
        return add(
                name,
                entries -> Option.some(Present.entries(entries)).filter(left -> !left.isEmpty()),
                (field, entries, check) -> SessionLimits.entries(
                        field, entries, check, (place, entry) -> entry.check(place + ".", check)));
    }

    private <T> Detail<O, T> add(String name, Function<T, Option<T>> clean, Detail.Check<T> check) {
        Detail<O, T> detail = new Detail<>(name, clean, check);
        details = details.append(detail);
        return detail;
    }

    private static <T> Option<List<T>> filled(List<T> items) {
        return Option.when(!items.isEmpty(), items);
    }
}
