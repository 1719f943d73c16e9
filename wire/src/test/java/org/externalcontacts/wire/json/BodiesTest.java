package org.externalcontacts.wire.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.vavr.collection.List;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.externalcontacts.wire.endpoint.Endpoints;

/** Absent, 0, "" and [] stay four different things, in every body of the API, read either way. */
class BodiesTest {

    private static final List<Model<?>> MODELS = Endpoints.all()
            .flatMap(endpoint -> endpoint.body().toList().appendAll(endpoint.answer()))
            .distinct();
    private static final int DEEP_ENOUGH = 6;

    /** A model and a body of it. */
    record Body(Model<?> model, ObjectNode json) {}

    @Property(tries = 2_000)
    void whatIsReadIsWrittenAgain(@ForAll("bodies") Body body) throws IOException {
        for (Codec codec : List.of(Codec.strict(), Codec.tolerant())) {
            Object read = codec.read(body.model(), codec.write(body.json()));
            assertThat(codec.object(codec.write(read))).isEqualTo(codec.object(codec.write(body.json())));
        }
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Combinators.combine(Arbitraries.of(MODELS.asJava()), Arbitraries.longs())
                .as((model, seed) -> new Body(model, object(model.type(), new Random(seed), 0)));
    }

    private static ObjectNode object(JavaType type, Random random, int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (RecordComponent field : type.getRawClass().getRecordComponents()) {
            JavaType fieldType =
                    TypeFactory.defaultInstance().resolveMemberType(field.getGenericType(), type.getBindings());
            if (depth < DEEP_ENOUGH && random.nextBoolean()) {
                object.set(field.getName(), value(fieldType, random, depth + 1));
            }
        }
        return object;
    }

    private static JsonNode value(JavaType type, Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return nodes.textNode(random.nextBoolean() ? "" : "text " + random.nextInt(9));
        } else if (raw == Integer.class || raw == Long.class) {
            return nodes.numberNode(random.nextBoolean() ? 0 : random.nextInt(1000));
        } else if (raw == Double.class) {
            return nodes.numberNode(random.nextBoolean() ? 0.0 : random.nextInt(1000) / 8.0);
        } else if (raw == Boolean.class) {
            return nodes.booleanNode(random.nextBoolean());
        } else if (type.isMapLikeType()) {
            ObjectNode map = nodes.objectNode();
            if (random.nextBoolean()) {
                map.set("key", value(type.getContentType(), random, depth));
            }
            return map;
        } else if (type.isCollectionLikeType()) {
            var array = nodes.arrayNode();
            for (int i = random.nextInt(3); i > 0; i--) {
                array.add(value(type.getContentType(), random, depth));
            }
            return array;
        } else if (raw == ObjectNode.class) {
            return nodes.objectNode().put("zero", 0).put("empty", "").putPOJO("none", null);
        }
        return object(type, random, depth);
    }
}
