package org.externalcontacts.adapter.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Puts the results of bulk answers into another order, as the platform may (rule 7.4). */
final class ShuffledResults {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ShuffledResults() {}

    /** The request, so that a bulk call is answered uncompressed. */
    static byte[] plain(byte[] request) {
        String text = text(request);
        return isBulk(text) ? bytes(text.replaceFirst("(?i)\r\nAccept-Encoding: [^\r]*", "")) : request;
    }

    /** The answer to this request, a bulk call's in another order. */
    static byte[] of(byte[] request, byte[] answer) throws IOException {
        String text = text(answer);
        int end = text.indexOf("\r\n\r\n") + 4;
        if (!isBulk(text(request)) || !text.startsWith("HTTP/1.1 200 ")) {
            return answer;
        }
        byte[] body = JSON.writeValueAsBytes(shuffled(JSON.readTree(answer, end, answer.length - end)));
        String head = text.substring(0, end).replaceFirst("(?i)Content-Length: \\d+", "Content-Length: " + body.length);
        byte[] shuffled = new byte[head.length() + body.length];
        System.arraycopy(bytes(head), 0, shuffled, 0, head.length());
        System.arraycopy(body, 0, shuffled, head.length(), body.length);
        return shuffled;
    }

    private static JsonNode shuffled(JsonNode body) {
        if (!(body instanceof ObjectNode answer && body.path("results") instanceof ArrayNode results)) {
            return body;
        }
        List<JsonNode> inOrder = new ArrayList<>();
        results.forEach(inOrder::add);
        List<JsonNode> other = new ArrayList<>(inOrder);
        Collections.shuffle(other, new Random(inOrder.size()));
        if (other.equals(inOrder)) {
            Collections.reverse(other);
        }
        answer.putArray("results").addAll(other);
        ArrayNode failed = answer.putArray("errorIndexes");
        for (int i = 0; i < other.size(); i++) {
            if (other.get(i).hasNonNull("error")) {
                failed.add(i);
            }
        }
        return answer;
    }

    private static boolean isBulk(String request) {
        return request.lines().findFirst().orElse("").contains("/bulk/");
    }

    private static String text(byte[] message) {
        return new String(message, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String message) {
        return message.getBytes(StandardCharsets.ISO_8859_1);
    }
}
