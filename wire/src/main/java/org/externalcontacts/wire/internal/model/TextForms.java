package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.JsonObject;

/** Types whose values are one text: ids, constants, and records that hold a text and nothing else. */
final class TextForms {

    private static final String TEXT = "text";
    private static final String VALUE = "value";

    private TextForms() {}

    /** Whether values of this type are one text. */
    static boolean isText(Class<?> type) {
        return type.isEnum() || isId(type) || isOneText(type);
    }

    /** The form of such a type. */
    static ModelForm<?> of(Class<?> type) {
        if (type.isEnum()) {
            return ofConstant(type);
        }
        return isId(type) ? ofId(type) : ofOneText(type);
    }

    private static boolean isId(Class<?> type) {
        return type.isRecord() && PlatformId.class.isAssignableFrom(type);
    }

    /** Values of open lists, versions, cursors and the like: none of them has a second component. */
    private static boolean isOneText(Class<?> type) {
        if (!type.isRecord()) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1
                && components[0].getName().equals(TEXT)
                && components[0].getType() == String.class;
    }

    private static ModelForm<?> ofId(Class<?> type) {
        RecordForm record = RecordForm.of(type);
        return new TextForm<>(
                id -> ((PlatformId) id).text(),
                text -> PlatformId.read("", text, UUID::toString).flatMap(id -> read(record, VALUE, id)));
    }

    private static ModelForm<?> ofOneText(Class<?> type) {
        RecordForm record = RecordForm.of(type);
        return new TextForm<>(value -> record.write(value).text(TEXT).get(), text -> read(record, TEXT, text));
    }

    private static ModelForm<?> ofConstant(Class<?> type) {
        List<Enum<?>> constants = List.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
        return new TextForm<Enum<?>>(
                Enum::name,
                text -> constants
                        .find(constant -> constant.name().equals(text))
                        .<Validation<Seq<Violation>, Enum<?>>>map(Validation::valid)
                        .getOrElse(() -> Paths.wrong(
                                "must be one of " + constants.map(Enum::name).mkString(", "))));
    }

    private static Validation<Seq<Violation>, Object> read(RecordForm record, String component, String text) {
        return record.read(new JsonObject().put(component, text));
    }
}
