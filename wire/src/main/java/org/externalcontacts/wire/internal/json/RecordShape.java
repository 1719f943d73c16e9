package org.externalcontacts.wire.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object with the members of a record, named as its components are. A member that is absent or null is null in the record, and a
 * null is not written; members that the record does not have are passed over.
 */
final class RecordShape implements Shape {

    private final Class<?> type;
    private final boolean isEnvelope;
    private final Map<String, Shape> typeArguments;
    private volatile @Nullable Parts parts;

    RecordShape(Class<?> type, Map<String, Shape> typeArguments) {
        this.type = type;
        this.isEnvelope = Envelope.class.isAssignableFrom(type);
        this.typeArguments = typeArguments;
    }

    /** The record that the members are those of. */
    public Class<?> type() {
        return type;
    }

    /** The members, in the order of the record's components. */
    public List<Member> members() {
        return parts().members();
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
            Member member = known.byName().get(name);
            if (member == null) {
                in.skipChildren();
            } else {
                values[member.place()] = value(member, in, findings);
            }
        }
        return known.make(values);
    }

    private @Nullable Object value(Member member, JsonParser in, Findings findings) throws IOException {
        boolean isGiven = in.currentToken() != JsonToken.VALUE_NULL;
        Object value = member.shape().readNullable(in, findings);
        if (isEnvelope && isGiven && value == null && !findings.isStrict()) {
            throw new WrongShapeException(findings.violations());
        }
        return value;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Member member : parts().members()) {
            Object given = member.of(value);
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
            known = Parts.of(type, typeArguments);
            parts = known;
        }
        return known;
    }

    /**
     * A member of an object.
     *
     * @param written its name, as bytes
     * @param place which component of the record it is
     */
    public record Member(String name, Shape shape, SerializableString written, int place, Method accessor) {

        private @Nullable Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException unreadable) {
                throw new IllegalStateException("not a body: " + value.getClass(), unreadable);
            }
        }
    }

    private record Parts(List<Member> members, Map<String, Member> byName, Constructor<?> constructor) {

        static Parts of(Class<?> type, Map<String, Shape> typeArguments) {
            List<Member> members = new ArrayList<>();
            Map<String, Member> byName = new HashMap<>();
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                Type of = components[i].getGenericType();
                String name = components[i].getName();
                types[i] = components[i].getType();
                Member member = new Member(
                        name, Shapes.of(of, typeArguments), new SerializedString(name), i, components[i].getAccessor());
                members.add(member);
                byName.put(name, member);
            }
            try {
                return new Parts(List.copyOf(members), byName, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException noRecord) {
                throw new IllegalStateException("not a body: " + type, noRecord);
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
