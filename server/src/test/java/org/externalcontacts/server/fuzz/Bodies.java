package org.externalcontacts.server.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.externalcontacts.wire.internal.json.ListShape;
import org.externalcontacts.wire.internal.json.Member;
import org.externalcontacts.wire.internal.json.Model;
import org.externalcontacts.wire.internal.json.ObjectShape;
import org.externalcontacts.wire.internal.json.Scalar;
import org.externalcontacts.wire.internal.json.Shape;

/** Bodies of the API's models: such as they should be, and such as they should not. */
final class Bodies {

    private static final int DEEPEST = 4;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "Ada",
            "ada@example.org",
            "+12025550147",
            "https://example.org",
            "2026-01-01T00:00:00.000Z",
            "0000-99-99T99:99:99Z",
            "Claim",
            "Release",
            "contact",
            "organization",
            "\u0000",
            "\uD83D\uDE42",
            "x".repeat(5_000),
            "' OR 1=1 --",
            "../../etc/passwd",
            "-1",
            "NaN");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "50",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "1E-400",
            "1.5",
            "1e2147483647",
            "99999999999999999999999999999999");

    private final Random random;
    private final Ids ids;

    Bodies(Random random, Ids ids) {
        this.random = random;
        this.ids = ids;
    }

    /** A body of this model, spoilt half of the time. */
    byte[] body(Model<?> model) {
        byte[] body = object((ObjectShape) model.shape(), 0).toString().getBytes(StandardCharsets.UTF_8);
        return random.nextBoolean() ? body : spoilt(body);
    }

    private ObjectNode object(ObjectShape shape, int depth) {
        ObjectNode object = NODES.objectNode();
        for (Member<?, ?> member : shape.members()) {
            if (random.nextInt(depth + 2) < 2) {
                object.set(member.name(), value(member.name(), member.shape(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode value(String name, Shape shape, int depth) {
        if (random.nextInt(40) == 0) {
            return wrong();
        } else if (shape == Scalar.TEXT) {
            boolean isId = name.equals("id") || name.endsWith("Id");
            return NODES.textNode(isId ? ids.any() : TEXTS.get(random.nextInt(TEXTS.size())));
        } else if (shape == Scalar.FLAG) {
            return NODES.booleanNode(random.nextBoolean());
        } else if (shape instanceof Scalar) {
            return NODES.numberNode(random.nextInt(3));
        } else if (shape instanceof ListShape list) {
            return array(name, list.item(), depth);
        } else if (shape instanceof ObjectShape object && depth < DEEPEST) {
            return object(object, depth);
        }
        return free(depth);
    }

    private ArrayNode array(String name, Shape item, int depth) {
        ArrayNode array = NODES.arrayNode();
        int size = random.nextInt(50) == 0 ? 60 : random.nextInt(3);
        for (int i = 0; i < size; i++) {
            array.add(value(name, item, depth + 1));
        }
        return array;
    }

    /** Custom fields and JSON schemas: whatever JSON can be, with the words that schemas are made of. */
    private JsonNode free(int depth) {
        if (depth > DEEPEST) {
            return wrong();
        }
        ObjectNode object = NODES.objectNode();
        for (String word :
                List.of("properties", "allOf", "$ref", "title", "enum", "_enumProperties", "required", "items")) {
            if (random.nextInt(3) == 0) {
                object.set(word, random.nextBoolean() ? free(depth + 1) : wrong());
            }
        }
        return object;
    }

    private JsonNode wrong() {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.arrayNode().add(NODES.nullNode());
            case 2 -> NODES.objectNode();
            case 3 -> NODES.booleanNode(true);
            case 4 -> NODES.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
            default -> NODES.numberNode(random.nextLong());
        };
    }

    private byte[] spoilt(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return switch (random.nextInt(8)) {
            case 0 -> java.util.Arrays.copyOf(body, random.nextInt(body.length));
            case 1 -> flipped(body);
            case 2 -> bytes(text.replaceAll(":[0-9]+", ":" + NUMBERS.get(random.nextInt(NUMBERS.size()))));
            case 3 -> bytes(text.replaceFirst("\\{", "{\"id\":\"a\",\"id\":\"b\","));
            case 4 -> bytes(text + text);
            case 5 -> bytes("[".repeat(random.nextInt(2_000)) + text);
            case 6 -> noise();
            default -> bytes(text.replace("\"", random.nextBoolean() ? "'" : "\""));
        };
    }

    private byte[] flipped(byte[] body) {
        byte[] flipped = body.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(300)];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
