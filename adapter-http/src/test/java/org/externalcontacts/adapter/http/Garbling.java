package org.externalcontacts.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes of a JSON body one that nobody means: a value is another, is missing or is there twice, or the bytes are no JSON at all. */
final class Garbling {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "\"\"",
            "\"x\"",
            "\"2026-13-45T99:99:99Z\"",
            "-1",
            "1e400",
            "99999999999999999999",
            "1.5",
            "true",
            "{}",
            "[]",
            "[null]",
            "[[]]",
            "{\"id\":null}",
            "[{}]",
            "\"\\ud800\"");

    private final Random random;

    Garbling(Random random) {
        this.random = random;
    }

    byte[] of(byte[] body) throws IOException {
        if (body.length == 0) {
            return body;
        }
        return random.nextInt(10) == 0 ? bytes(body) : JSON.writeValueAsBytes(json(JSON.readTree(body)));
    }

    private byte[] bytes(byte[] body) {
        byte[] garbled = body.clone();
        garbled[random.nextInt(garbled.length)] = (byte) random.nextInt(256);
        return garbled;
    }

    private JsonNode json(JsonNode root) throws IOException {
        List<JsonNode> parents = new ArrayList<>();
        collect(root, parents);
        if (parents.isEmpty() || random.nextInt(30) == 0) {
            return odd();
        }
        JsonNode parent = parents.get(random.nextInt(parents.size()));
        int place = random.nextInt(parent.size());
        if (parent instanceof ArrayNode array) {
            switch (random.nextInt(3)) {
                case 0 -> array.remove(place);
                case 1 -> array.insert(place, array.get(place));
                default -> array.set(place, odd());
            }
        } else if (parent instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (random.nextInt(3) == 0) {
                object.remove(names.get(place));
            } else {
                object.set(names.get(place), odd());
            }
        }
        return root;
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (!node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }

    private JsonNode odd() throws IOException {
        return JSON.readTree(ODD_VALUES.get(random.nextInt(ODD_VALUES.size())));
    }
}
