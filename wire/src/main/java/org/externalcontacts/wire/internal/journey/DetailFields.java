package org.externalcontacts.wire.internal.journey;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.domain.OpenValue;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.journey.Detail;
import org.externalcontacts.domain.journey.Details;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.BodyForm;
import org.externalcontacts.wire.internal.json.Fields;
import org.externalcontacts.wire.internal.json.Items;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.ObjectForm;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.jspecify.annotations.Nullable;

/**
 * The details of one type as members of a body: each is named as the detail is, which is one line. Those of a session are members of the
 * session itself; those of a browser are an object of their own.
 *
 * @param <F> what the body is about
 * @param <D> what the details are of
 */
final class DetailFields<F, D extends Details<D>> {

    private final BodyForm<F> form;
    private final Fields<F, D, D> fields;

    DetailFields(BodyForm<F> form) {
        this.form = form;
        this.fields = new Fields<>(form);
    }

    /** The details as an object of their own. */
    static <D extends Details<D>> ObjectForm<D> object(
            Supplier<D> empty, Function<DetailFields<D, D>, DetailFields<D, D>> details) {
        DetailFields<D, D> declared = details.apply(new DetailFields<>(new BodyForm<>()));
        return ObjectForm.of(declared.fields, empty, made -> made);
    }

    DetailFields<F, D> text(Detail<D, String> detail) {
        return plain(form.text(detail.name()), detail);
    }

    DetailFields<F, D> flag(Detail<D, Boolean> detail) {
        return plain(form.flag(detail.name()), detail);
    }

    DetailFields<F, D> count(Detail<D, Integer> detail) {
        return plain(form.integer(detail.name()), detail);
    }

    DetailFields<F, D> degrees(Detail<D, Double> detail) {
        return plain(form.decimal(detail.name()), detail);
    }

    DetailFields<F, D> texts(Detail<D, List<String>> detail) {
        return add(form.texts(detail.name()), detail, Items::texts, (given, reading) -> Items.of(given));
    }

    <V extends OpenValue> DetailFields<F, D> openValue(Detail<D, V> detail, Function<String, V> of) {
        return add(form.text(detail.name()), detail, OpenValue::text, (given, reading) -> of.apply(given));
    }

    DetailFields<F, D> moment(Detail<D, Instant> detail) {
        return add(
                form.text(detail.name()),
                detail,
                Times::text,
                (given, reading) -> reading.time(detail.name(), given).getOrNull());
    }

    /** In whole seconds. */
    DetailFields<F, D> duration(Detail<D, Duration> detail) {
        return add(
                form.integer(detail.name()),
                detail,
                length -> Math.toIntExact(length.toSeconds()),
                (given, reading) -> Duration.ofSeconds(given));
    }

    /** An id as a text. */
    <I extends PlatformId> DetailFields<F, D> id(
            Detail<D, I> detail, Function<String, Validation<Seq<Violation>, I>> parse) {
        return add(
                form.text(detail.name()),
                detail,
                PlatformId::text,
                (given, reading) -> reading.id(detail.name(), given, parse).getOrNull());
    }

    /** An id in a reference. */
    <I extends PlatformId> DetailFields<F, D> reference(
            Detail<D, I> detail, Function<String, Validation<Seq<Violation>, I>> parse) {
        return add(
                form.object(detail.name(), EntityRefDto.class),
                detail,
                id -> EntityRefDto.of(id.text()),
                (given, reading) ->
                        reading.id(detail.name() + ".id", given.id(), parse).getOrNull());
    }

    <P extends Details<P>> DetailFields<F, D> part(Detail<D, P> detail, ObjectForm<P> part) {
        return add(
                form.body(detail.name(), part.members()),
                detail,
                part.write()::apply,
                (given, reading) -> part.value(detail.name(), given, reading).getOrNull());
    }

    <P extends Details<P>> DetailFields<F, D> parts(Detail<D, List<P>> detail, ObjectForm<P> part) {
        return add(
                form.bodies(detail.name(), part.members()),
                detail,
                parts -> Items.each(parts, part.write()),
                (given, reading) -> reading.each(detail.name(), given, part.read()::apply));
    }

    <P extends Details<P>> DetailFields<F, D> entries(Detail<D, Map<String, P>> detail, ObjectForm<P> part) {
        return add(
                form.bodiesByKey(detail.name(), part.members()),
                detail,
                entries -> bodies(entries, part),
                (given, reading) -> entries(given, part, reading));
    }

    void write(D details, Body<F> body) {
        fields.write(details, body);
    }

    D read(Body<F> body, D known, ReadContext reading) {
        return fields.read(body, known, reading);
    }

    private <T> DetailFields<F, D> plain(Member<F, T> member, Detail<D, T> detail) {
        return add(member, detail, value -> value, (given, reading) -> given);
    }

    private <W, T> DetailFields<F, D> add(
            Member<F, W> member, Detail<D, T> detail, Written<T, W> written, Read<W, T> read) {
        fields.add(
                member,
                details -> details.get(detail).map(written::of).getOrNull(),
                (known, given, reading) -> given == null ? known : known.with(detail, read.of(given, reading)));
        return this;
    }

    /** In the order of the entries, whatever map they are in. */
    private static <P> java.util.Map<String, @Nullable Body<P>> bodies(Map<String, P> entries, ObjectForm<P> part) {
        java.util.Map<String, @Nullable Body<P>> bodies = new java.util.LinkedHashMap<>();
        entries.forEach((key, entry) -> bodies.put(key, part.write().apply(entry)));
        return bodies;
    }

    /** A key without an object is passed over. */
    private static <P> Map<String, P> entries(
            java.util.Map<String, @Nullable Body<P>> given, ObjectForm<P> part, ReadContext reading) {
        Map<String, P> read = LinkedHashMap.empty();
        for (java.util.Map.Entry<String, @Nullable Body<P>> entry : given.entrySet()) {
            for (Body<P> body : Option.of(entry.getValue())) {
                read = read.put(entry.getKey(), part.read().apply(body, reading));
            }
        }
        return read;
    }

    private interface Written<T, W> {
        @Nullable
        W of(T value);
    }

    private interface Read<W, T> {
        @Nullable
        T of(W given, ReadContext reading);
    }
}
