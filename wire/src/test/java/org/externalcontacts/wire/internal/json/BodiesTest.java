package org.externalcontacts.wire.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.endpoint.Endpoints;

/** Absent, 0, "" and [] stay four different things, in every body of the API, read either way. */
class BodiesTest {

    private static final List<Model<?>> MODELS = Endpoints.all()
            .flatMap(endpoint -> List.<Model<?>>ofAll(endpoint.body()).appendAll(endpoint.answer()))
            .distinct();
    private static final int DEEP_ENOUGH = 6;

    /** A model and a body of it. */
    record Body(Model<?> model, JsonObject json) {}

    @Property(tries = 2_000)
    void whatIsReadIsWrittenAgain(@ForAll("bodies") Body body) throws IOException {
        for (Codec codec : List.of(Codec.strict(), Codec.tolerant())) {
            Object read = codec.read(body.model(), codec.write(body.json()));
            assertThat(codec.object(read)).isEqualTo(body.json());
        }
    }

    @Property(tries = 500)
    void membersThatNoModelKnowsArePassedOver(@ForAll("bodies") Body body) throws IOException {
        JsonObject more = body.json().copy();
        more.set("neverHeardOf", free("{\"x\":[{\"id\":1}]}"));
        for (Codec codec : List.of(Codec.strict(), Codec.tolerant())) {
            assertThat(codec.read(body.model(), codec.write(more)))
                    .isEqualTo(codec.read(body.model(), codec.write(body.json())));
        }
    }

    @Property(tries = 500)
    void aBodyThatIsCutShortIsNone(@ForAll("bodies") Body body, @ForAll Random random) {
        byte[] whole = Codec.strict().write(body.json());
        byte[] cut = Arrays.copyOf(whole, random.nextInt(whole.length));
        for (Codec codec : List.of(Codec.strict(), Codec.tolerant())) {
            assertThatThrownBy(() -> codec.read(body.model(), new ByteArrayInputStream(cut)))
                    .as(new String(cut, StandardCharsets.UTF_8))
                    .isInstanceOf(IOException.class);
        }
    }

    @Property(tries = 2_000)
    void aMemberOfAnotherKindIsRefusedByItsName(@ForAll("bodies") Body body, @ForAll Random random) {
        List<Member<?, ?>> members = List.ofAll(((ObjectShape) body.model().shape()).members());
        Member<?, ?> member = members.get(random.nextInt(members.size()));
        body.json().set(member.name(), other(member.shape()));
        assertThatThrownBy(
                        () -> Codec.strict().read(body.model(), Codec.strict().write(body.json())))
                .isInstanceOfSatisfying(
                        WrongShapeException.class,
                        wrong -> assertThat(wrong.violations().map(Violation::field))
                                .containsExactly(member.name()));
    }

    @Property(tries = 2_000)
    void inAnAnswerOnlyMembersOfAnEnvelopeCannotBeLeftOut(@ForAll("bodies") Body body, @ForAll Random random)
            throws IOException {
        ObjectShape shape = (ObjectShape) body.model().shape();
        Member<?, ?> member = shape.members().get(random.nextInt(shape.members().size()));
        body.json().set(member.name(), member.shape() instanceof ListShape ? new JsonObject() : new JsonArray());
        java.util.List<Violation> odd = new ArrayList<>();
        InputStream bytes = new ByteArrayInputStream(Codec.tolerant().write(body.json()));
        if (shape.isEnvelope()) {
            assertThatThrownBy(() -> Codec.tolerant().read(body.model(), bytes, odd::add))
                    .isInstanceOf(WrongShapeException.class);
        } else {
            Object read = Codec.tolerant().read(body.model(), bytes, odd::add);
            body.json().set(member.name(), Json.Literal.NULL);
            assertThat(read)
                    .isEqualTo(
                            Codec.tolerant().read(body.model(), Codec.tolerant().write(body.json())));
            assertThat(odd).extracting(Violation::field).containsExactly(member.name());
        }
    }

    /** JSON of a kind that the shape does not hold. */
    private static Json other(Shape shape) {
        return shape == Scalar.TEXT || shape instanceof ObjectShape ? new Json.Numeric("1") : new Json.Text("1");
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Combinators.combine(Arbitraries.of(MODELS.asJava()), Arbitraries.longs())
                .as((model, seed) -> new Body(model, object((ObjectShape) model.shape(), new Random(seed), 0)));
    }

    private static JsonObject object(ObjectShape shape, Random random, int depth) {
        JsonObject object = new JsonObject();
        for (Member<?, ?> member : shape.members()) {
            if (depth < DEEP_ENOUGH && random.nextBoolean()) {
                object.set(member.name(), value(member.shape(), random, depth + 1));
            }
        }
        return object;
    }

    private static Json value(Shape shape, Random random, int depth) {
        if (shape instanceof Scalar scalar) {
            return single(scalar, random);
        } else if (shape instanceof MapShape map) {
            JsonObject values = new JsonObject();
            return random.nextBoolean() ? values : values.set("key", value(map.value(), random, depth));
        } else if (shape instanceof ListShape list) {
            JsonArray items = new JsonArray();
            for (int i = random.nextInt(3); i > 0; i--) {
                items.add(value(list.item(), random, depth));
            }
            return items;
        } else if (shape instanceof ObjectShape record) {
            return object(record, random, depth);
        }
        return free("{\"zero\":0,\"empty\":\"\",\"none\":null,\"list\":[{\"yes\":true}]}");
    }

    private static JsonObject free(String json) {
        try {
            return Codec.strict().object(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Json single(Scalar scalar, Random random) {
        return switch (scalar) {
            case TEXT -> new Json.Text(random.nextBoolean() ? "" : "text " + random.nextInt(9));
            case FLAG -> random.nextBoolean() ? Json.Literal.TRUE : Json.Literal.FALSE;
            case INTEGER, LONG -> new Json.Numeric(random.nextBoolean() ? "0" : String.valueOf(random.nextInt(1000)));
            case DECIMAL -> new Json.Numeric(random.nextBoolean() ? "0.0" : String.valueOf(random.nextInt(1000) / 8.0));
        };
    }
}
