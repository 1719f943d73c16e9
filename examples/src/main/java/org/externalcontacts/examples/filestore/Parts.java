package org.externalcontacts.examples.filestore;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.externalcontacts.domain.journey.Detail;
import org.externalcontacts.domain.journey.Details;

/** The parts of a type, by name, and how a value is made of them. */
interface Parts {

    /** Those that a value has. */
    List<Tuple2<String, Object>> present(Object value);

    /** A value of the parts that an object names. */
    Object made(JsonNode object, DeserializationContext context) throws IOException;

    static Parts of(Class<?> type) {
        return Details.class.isAssignableFrom(type) ? new OfDetails(type) : new OfBuilder(type);
    }

    private static Object read(JsonNode object, String name, Type type, DeserializationContext context)
            throws IOException {
        return context.readTreeAsValue(
                object.get(name), context.getTypeFactory().constructType(type));
    }

    /** A value whose builder has a method for each part, named as the part. */
    record OfBuilder(Class<?> type) implements Parts {

        private List<RecordComponent> parts() {
            Class<?> held =
                    List.of(type.getDeclaredClasses()).find(Class::isRecord).get();
            return List.of(held.getRecordComponents());
        }

        @Override
        public List<Tuple2<String, Object>> present(Object value) {
            return parts().map(part -> Tuple.of(part.getName(), Reflected.call(value, part.getName())))
                    .filter(part -> !(part._2 instanceof Option<?> option && option.isEmpty()));
        }

        @Override
        public Object made(JsonNode object, DeserializationContext context) throws IOException {
            Object builder = Reflected.call(type, "builder");
            for (RecordComponent part : parts().filter(part -> object.has(part.getName()))) {
                Object value = read(object, part.getName(), part.getGenericType(), context);
                Reflected.call(builder, part.getName(), part.getType(), value);
            }
            return Reflected.call(builder, "build");
        }
    }

    /** What has a public constant for each detail. */
    record OfDetails(Class<?> type) implements Parts {

        private List<Field> constants() {
            return List.of(type.getFields()).filter(field -> field.getType() == Detail.class);
        }

        @Override
        public List<Tuple2<String, Object>> present(Object value) {
            return constants()
                    .map(Reflected::constant)
                    .flatMap(detail -> known(value, (Detail<?, ?>) detail)
                            .map(held -> Tuple.of(((Detail<?, ?>) detail).name(), held)));
        }

        private static Option<Object> known(Object value, Detail<?, ?> detail) {
            return Option.narrow((Option<?>) Reflected.call(value, "get", Detail.class, detail));
        }

        @Override
        public Object made(JsonNode object, DeserializationContext context) throws IOException {
            Object made = Reflected.call(type, "empty");
            for (Field constant : constants()) {
                Detail<?, ?> detail = (Detail<?, ?>) Reflected.constant(constant);
                if (object.has(detail.name())) {
                    Type held = ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[1];
                    made = Reflected.with(made, detail, read(object, detail.name(), held, context));
                }
            }
            return made;
        }
    }
}
