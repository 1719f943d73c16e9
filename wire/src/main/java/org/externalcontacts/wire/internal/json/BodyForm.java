package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.externalcontacts.domain.schema.CustomValue;
import org.jspecify.annotations.Nullable;

/**
 * The members of one body, in the order they are written in. Each is declared once, as a constant that reading and writing share. A member
 * that is absent or null is not there, and is not written; members that the form does not have are passed over.
 *
 * <p>It grows only while the constants of its class are initialised, by the one thread that does so; class initialisation publishes it.
 *
 * @param <F> what the body is about
 */
public final class BodyForm<F> implements ObjectShape {

    private final List<Member<F, ?>> members = new ArrayList<>();
    private final Map<String, Member<F, ?>> byName = new HashMap<>();
    private final boolean isEnvelope;

    private BodyForm(boolean isEnvelope) {
        this.isEnvelope = isEnvelope;
    }

    /** Of an entity, or of a part of one: in an answer, a member that cannot be read is left out. */
    public BodyForm() {
        this(false);
    }

    /** Of a body around entities: no member of it is ever left out because it cannot be read; see {@link Envelope}. */
    public static <F> BodyForm<F> envelope() {
        return new BodyForm<>(true);
    }

    /** A text. */
    public Member<F, String> text(String name) {
        return add(name, Scalar.TEXT);
    }

    /** True or false. */
    public Member<F, Boolean> flag(String name) {
        return add(name, Scalar.FLAG);
    }

    /** A whole number of 32 bits. */
    public Member<F, Integer> integer(String name) {
        return add(name, Scalar.INTEGER);
    }

    /** A whole number of 64 bits. */
    public Member<F, Long> number(String name) {
        return add(name, Scalar.LONG);
    }

    /** A number with decimals. */
    public Member<F, Double> decimal(String name) {
        return add(name, Scalar.DECIMAL);
    }

    /** A list of texts. */
    public Member<F, List<@Nullable String>> texts(String name) {
        return add(name, new ListShape(Scalar.TEXT));
    }

    /** An object of members with names that users gave. */
    public Member<F, CustomValue.Members> values(String name) {
        return add(name, FreeShape.VALUES);
    }

    /** An object that is a record, such as a reference. */
    public <R extends Record> Member<F, R> object(String name, Class<R> type) {
        return add(name, Shape.of(type));
    }

    /** A list of such objects. */
    public <R extends Record> Member<F, List<@Nullable R>> objects(String name, Class<R> type) {
        return add(name, new ListShape(Shape.of(type)));
    }

    /** An object of another form. */
    public <P> Member<F, Body<P>> body(String name, BodyForm<P> form) {
        return add(name, form);
    }

    /** A list of objects of another form. */
    public <P> Member<F, List<@Nullable Body<P>>> bodies(String name, BodyForm<P> form) {
        return add(name, new ListShape(form));
    }

    /** Objects of another form, by keys that users gave. */
    public <P> Member<F, Map<String, @Nullable Body<P>>> bodiesByKey(String name, BodyForm<P> form) {
        return add(name, new MapShape(form));
    }

    /** An empty body. */
    public Body<F> empty() {
        return new Body<>(this, new @Nullable Object[members.size()]);
    }

    @Override
    public List<Member<F, ?>> members() {
        return Collections.unmodifiableList(members);
    }

    @Override
    public boolean isEnvelope() {
        return isEnvelope;
    }

    @Override
    public @Nullable Object read(JsonParser in, Findings findings) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            return findings.misfit(in, "be an object");
        }
        Place.isOfModel(in);
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Member<F, ?> member = byName.get(name);
            if (member == null) {
                in.skipChildren();
            } else {
                values[member.place()] = findings.member(member.shape(), isEnvelope, in);
            }
        }
        return new Body<>(this, values);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Body<?> body = (Body<?>) value;
        out.writeStartObject();
        for (Member<F, ?> member : members) {
            Object given = body.at(member.place());
            if (given != null) {
                out.writeFieldName(member.written());
                member.shape().write(given, out);
            }
        }
        out.writeEndObject();
    }

    private <V> Member<F, V> add(String name, Shape shape) {
        Member<F, V> member = new Member<>(name, shape, members.size());
        members.add(member);
        byName.put(name, member);
        return member;
    }
}
