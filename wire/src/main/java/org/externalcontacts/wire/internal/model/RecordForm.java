package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * A record as an object: its components by their names. Absent ones are left out; an absent list is empty.
 *
 * @param more names that the object has beside those of the components
 */
record RecordForm(List<Part> parts, Constructor<?> constructor, List<String> more) implements ModelForm<Object> {

    /** One component. */
    private record Part(String name, ModelForm<Object> form, Method accessor) {}

    /** Of this record, whose components have forms. */
    static RecordForm of(Class<?> type, String... more) {
        List<RecordComponent> components = List.of(type.getRecordComponents());
        try {
            return new RecordForm(
                    components.map(component -> new Part(
                            component.getName(), ModelForms.of(component.getGenericType()), component.getAccessor())),
                    type.getDeclaredConstructor(
                            components.map(RecordComponent::getType).toJavaArray(Class<?>[]::new)),
                    List.of(more));
        } catch (NoSuchMethodException noRecord) {
            throw new IllegalStateException("no record: " + type, noRecord);
        }
    }

    @Override
    public JsonObject write(Object value) {
        JsonObject object = new JsonObject();
        parts.forEach(part -> {
            Json member = part.form().write(component(part, value));
            if (member != Json.Literal.NULL) {
                object.set(part.name(), member);
            }
        });
        return object;
    }

    @Override
    public Validation<Seq<Violation>, Object> read(Json json) {
        if (!(json instanceof JsonObject object)) {
            return Paths.wrong("must be an object");
        }
        List<Validation<Seq<Violation>, Object>> values = parts.map(part -> member(part, object));
        List<Violation> wrong = values.filter(Validation::isInvalid).flatMap(Validation::getError);
        return wrong.isEmpty() ? made(values.map(Validation::get)) : Validation.invalid(wrong);
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return json instanceof JsonObject object
                ? List.ofAll(object.names())
                        .removeAll(more)
                        .flatMap(name -> unknownIn(name, object.get(name).get()))
                : List.empty();
    }

    private List<String> unknownIn(String name, Json member) {
        return parts.find(part -> part.name().equals(name))
                .map(part -> part.form().unknownMembers(member).map(path -> Paths.within(name, path)))
                .getOrElse(List.of(name));
    }

    private static Validation<Seq<Violation>, Object> member(Part part, JsonObject object) {
        Option<Json> given = object.get(part.name()).filter(value -> value != Json.Literal.NULL);
        Validation<Seq<Violation>, Object> read = given.map(part.form()::read)
                .getOrElse(() -> part.form().absent().toValidation(List.of(Violation.missing(""))));
        return read.mapError(wrong -> Paths.within(part.name(), wrong));
    }

    private static Object component(Part part, Object value) {
        try {
            return part.accessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException("cannot be read: " + part.accessor(), unreadable);
        }
    }

    private Validation<Seq<Violation>, Object> made(List<Object> values) {
        try {
            return Validation.valid(constructor.newInstance(values.toJavaArray()));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException reason) {
                return Paths.wrong("is refused: " + reason.getMessage());
            }
            throw new IllegalStateException("cannot be made: " + constructor, refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot be made: " + constructor, impossible);
        }
    }
}
