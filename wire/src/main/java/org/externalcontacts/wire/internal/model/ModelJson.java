package org.externalcontacts.wire.internal.model;

import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.concurrent.Future;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.wire.internal.json.Json;

/**
 * The model as JSON, whatever library writes and reads it. Values around those of users, such as pages, are left to that library. Thread-safe.
 */
public final class ModelJson {

    private static final Map<Class<?>, String> REFUSED = HashMap.<Class<?>, String>empty()
            .put(
                    Either.class,
                    "an Either has no JSON form: fold it, as in outcome.fold(refusal -> …, contact -> …), or throw the refusal with"
                            + " getOrElseThrow(Refusal::asException)")
            .put(Validation.class, "a Validation has no JSON form: fold it into the value or its violations")
            .put(Try.class, "a Try has no JSON form: fold it into the value or what became of its failure")
            .put(Future.class, "a Future has no JSON form: wait for it, and fold what became of it")
            .put(Lazy.class, "a Lazy has no JSON form: get() what it holds")
            .put(Bulk.class, "a Bulk has no JSON form: fold each of its outcomes, or take its successes()")
            .put(
                    FieldDefinition.class,
                    "a FieldDefinition has no JSON form of its own: write or read the SchemaDraft that has it")
            .put(Caller.class, "a Caller has no JSON form: who calls is decided by the program, never by a body");

    private ModelJson() {}

    /** Whether values of this type are JSON here. */
    public static boolean knows(Class<?> type) {
        return ModelForms.has(type);
    }

    /** Whether they are one text, so that they can be names of members. */
    public static boolean isText(Class<?> type) {
        return knows(type) && TextForms.isText(type);
    }

    /** Why values of this type have no JSON form, and what to do instead; none if there is no such reason. */
    public static Option<String> refusalOf(Class<?> type) {
        return REFUSED.find(refused -> refused._1.isAssignableFrom(type)).map(refused -> refused._2);
    }

    /** A value of a known type as JSON. */
    public static Json write(Object value) {
        return ModelForms.of(value.getClass()).write(value);
    }

    /**
     * The value of a known type, or all that is wrong, with paths such as {@code externalOrganization.id}; the path is empty where the JSON
     * itself is wrong.
     */
    public static Validation<Seq<Violation>, Object> read(Class<?> type, Json json) {
        Validation<Seq<Violation>, Object> read = ModelForms.of(type).read(json);
        return read.isInvalid() || type.isInstance(read.get())
                ? read
                : Paths.wrong("must be a " + type.getSimpleName());
    }

    /** All violations in one line, without the values: they are about people. */
    public static String message(Seq<Violation> violations) {
        return violations.map(one -> (one.field() + " " + one.reason()).strip()).mkString("; ");
    }

    /** The paths of members that the JSON of a known type does not have. */
    public static List<String> unknownMembers(Class<?> type, Json json) {
        return ModelForms.of(type).unknownMembers(json);
    }
}
