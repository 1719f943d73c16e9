package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object with the members of a record, named as its components are. A member that is absent or null is null in the record, and a
 * null is not written; members that the record does not have are passed over.
 */
final class RecordShape implements ObjectShape {

    private final Class<?> type;
    private final boolean isEnvelope;
    private final Option<Shape> item;
    private volatile @Nullable Parts parts;

    /**
     * Of this record.
     *
     * @param item what the type variable of the record means, if it has one
     */
    RecordShape(Class<?> type, Option<Shape> item) {
        this.type = type;
        this.isEnvelope = Envelope.class.isAssignableFrom(type);
        this.item = item;
    }

    @Override
    public List<Member<?, ?>> members() {
        return parts().members();
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
        Parts known = parts();
        @Nullable Object[] values = new @Nullable Object[known.members().size()];
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Member<?, ?> member = known.byName().get(name);
            if (member == null) {
                in.skipChildren();
            } else {
                values[member.place()] = findings.member(member.shape(), isEnvelope, in);
            }
        }
        return known.make(values);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Parts known = parts();
        out.writeStartObject();
        for (Member<?, ?> member : known.members()) {
            Object given = known.value(member, value);
            if (given != null) {
                out.writeFieldName(member.written());
                member.shape().write(given, out);
            }
        }
        out.writeEndObject();
    }

    /** Looked up when they are first needed: a record may hold others of its own kind, and most programs use few of all. */
    private Parts parts() {
        Parts known = parts;
        if (known == null) {
            known = Parts.of(type, item);
            parts = known;
        }
        return known;
    }

    private record Parts(
            List<Member<?, ?>> members,
            Map<String, Member<?, ?>> byName,
            List<Method> accessors,
            Constructor<?> constructor) {

        static Parts of(Class<?> type, Option<Shape> item) {
            List<Member<?, ?>> members = new ArrayList<>();
            Map<String, Member<?, ?>> byName = new HashMap<>();
            List<Method> accessors = new ArrayList<>();
            List<Class<?>> types = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                Shape shape = Shapes.of(component.getGenericType(), item);
                Member<?, ?> member = new Member<>(component.getName(), shape, members.size());
                members.add(member);
                byName.put(member.name(), member);
                accessors.add(component.getAccessor());
                types.add(component.getType());
            }
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
                return new Parts(List.copyOf(members), byName, accessors, constructor);
            } catch (NoSuchMethodException noRecord) {
                throw new IllegalStateException("not a body: " + type, noRecord);
            }
        }

        @Nullable
        Object value(Member<?, ?> member, Object of) {
            try {
                return accessors.get(member.place()).invoke(of);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException("not a body: " + of.getClass(), unreadable);
            }
        }

        Object make(@Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException notMade) {
                throw new IllegalStateException("not a body: " + constructor, notMade);
            }
        }
    }
}
