package org.externalcontacts.wire.internal.model;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.lang.reflect.Field;
import java.util.Locale;
import java.util.function.Function;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.wire.internal.json.Json;
import org.externalcontacts.wire.internal.json.JsonObject;

/**
 * One of several records, with a member that says which.
 *
 * @param member its name
 * @param name what it says of a value
 * @param cases the records by what it may say
 */
record CasesForm<T>(String member, Function<T, String> name, Map<String, RecordForm> cases) implements ModelForm<T> {

    /** What an interaction led to: {@code {"kind":"recognised",…}}. */
    static CasesForm<Observation> observations() {
        return new CasesForm<>(
                "kind", value -> kind(value.getClass()), cases(Observation.class, "kind", type -> List.of(kind(type))));
    }

    /** Why a call was refused: {@code {"code":"not.found",…}}. */
    static CasesForm<Refusal> refusals() {
        return new CasesForm<>("code", Refusal::code, cases(Refusal.class, "code", CasesForm::codes));
    }

    private static Map<String, RecordForm> cases(Class<?> type, String member, Function<Class<?>, List<String>> names) {
        return List.<Class<?>>of(type.getPermittedSubclasses())
                .flatMap(one -> names.apply(one).map(name -> Tuple.of(name, RecordForm.of(one, member))))
                .toMap(entry -> entry);
    }

    private static String kind(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A case has a code, or one for each thing that it may say. */
    private static List<String> codes(Class<?> type) {
        return List.of(type.getFields())
                .filter(field -> field.getName().startsWith("CODE"))
                .map(CasesForm::constant);
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException("not public: " + field, hidden);
        }
    }

    @Override
    public Json write(T value) {
        String given = name.apply(value);
        JsonObject object = new JsonObject().put(member, given);
        JsonObject members = cases.get(given).get().write(value);
        members.names().forEach(one -> object.set(one, members.get(one).get()));
        return object;
    }

    @Override
    // Safe: the cases are those of the type.
    @SuppressWarnings("unchecked")
    public Validation<Seq<Violation>, T> read(Json json) {
        if (!(json instanceof JsonObject object)) {
            return Paths.wrong("must be an object");
        }
        return form(object)
                .map(form -> form.read(json).map(value -> (T) value))
                .getOrElse(() -> Validation.invalid(List.of(new Violation(
                        member,
                        Option.none(),
                        "must be one of " + cases.keySet().toList().sorted().mkString(", ")))));
    }

    @Override
    public List<String> unknownMembers(Json json) {
        return json instanceof JsonObject object
                ? form(object).map(form -> form.unknownMembers(json)).getOrElse(List.empty())
                : List.empty();
    }

    private Option<RecordForm> form(JsonObject object) {
        return object.text(member).flatMap(cases::get);
    }
}
