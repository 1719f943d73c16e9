package org.externalcontacts.adapter.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.externalcontacts.adapter.http.internal.transport.Body;

/**
 * What arrives when something else than the API answers.
 *
 * @param message all of it, status line and headers included
 * @param text the body as the client should keep it; blank where it is not text
 * @param isBare whether it has no content: which is the answer to calls that have none
 */
record NonAnswer(String name, int status, Body message, String text, boolean isBare) {

    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String PAGE = "<!DOCTYPE html><html><body><h1>Wilhelmina's gateway</h1></body></html>";
    private static final String CONTACT = """
            {"id":"11111111-1111-4111-8111-111111111111","type":"Curated","createDate":"2026-01-01T00:00:00.000Z",\
            "modifyDate":"2026-01-01T00:00:00.000Z","entities":[],"results":[],"contacts":[]}""";

    static List<NonAnswer> all() {
        List<NonAnswer> all = new ArrayList<>();
        for (int status : new int[] {
            200, 201, 203, 300, 301, 302, 304, 307, 400, 401, 402, 403, 404, 405, 407, 408, 409, 410, 413, 418, 422,
            425, 429, 451, 500, 501, 502, 503, 504, 511, 520, 524, 599, 600
        }) {
            all.add(of("a page", status, HTML, PAGE));
        }
        for (int status : new int[] {400, 403, 404, 409, 422, 501, 502}) {
            all.add(of("nothing", status, JSON, ""));
            all.add(of("an empty object", status, JSON, "{}"));
            all.add(of("another API", status, JSON, "{\"error\":{\"code\":\"NotFound\",\"message\":\"no\"}}"));
            all.add(of("a number as a code", status, JSON, "{\"code\":%d,\"message\":\"HTTP\"}".formatted(status)));
            all.add(of("another status", status, JSON, "{\"code\":\"not.found\",\"status\":302}"));
            all.add(of("a page called JSON", status, JSON, PAGE));
            all.add(of(
                    "an error called a page",
                    status,
                    HTML,
                    "{\"code\":\"not.found\",\"status\":%d}".formatted(status)));
            all.add(of("an error cut short", status, JSON, "{\"code\":\"not.found\",\"message\":\"no"));
            all.add(of("a list of errors", status, JSON, "[{\"code\":\"not.found\"}]"));
        }
        all.add(of(
                "an error with status 200", 200, JSON, "{\"code\":\"not.found\",\"status\":404,\"message\":\"no\"}"));
        all.add(of("another API", 200, JSON, "{\"data\":[{\"name\":\"Ada\"}],\"page\":1}"));
        all.add(of("a list", 200, JSON, "[]"));
        all.add(of("plain text", 200, "text/plain", "OK"));
        all.add(of("null", 200, JSON, "null"));
        all.add(of("a number", 200, JSON, "7"));
        all.add(of("JSON cut short", 200, JSON, CONTACT.substring(0, 100)));
        all.add(of("a page called JSON", 200, JSON, PAGE));
        all.add(of("a page after JSON", 200, JSON, "{} " + PAGE));
        all.add(of("JSON called a page", 200, HTML, CONTACT));
        all.add(of("JSON called XML", 200, "application/xml", CONTACT));
        all.add(of("nothing", 200, JSON, "").bare());
        all.add(of("nothing at all", 200, HTML, "").bare());
        all.add(of("an empty object", 200, JSON, "{}").bare());
        all.add(new NonAnswer(
                "no content",
                204,
                Body.of(ascii("HTTP/1.1 204 No\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n")),
                "",
                true));
        all.add(encoded("a bomb", "gzip", gzipped(new byte[33 * 1024 * 1024])));
        all.add(encoded("a page called gzip", "gzip", ascii(PAGE)));
        all.add(encoded("a stream cut short", "gzip", cut(gzipped(ascii(CONTACT)))));
        all.add(encoded("gzip twice", "gzip, gzip", gzipped(gzipped(ascii(CONTACT)))));
        all.add(encoded("a coding that nobody asked for", "br", ascii(CONTACT)));
        return all;
    }

    static byte[] gzipped(byte[] body) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zipped.toByteArray();
    }

    /** An answer in this coding. */
    static byte[] encoded(String coding, byte[] body) {
        return joined(
                ascii("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: " + coding
                        + "\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n"),
                body);
    }

    private static NonAnswer encoded(String name, String coding, byte[] body) {
        return new NonAnswer(name, 200, Body.of(encoded(coding, body)), "", false);
    }

    private static NonAnswer of(String name, int status, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean hasBody = status != 304;
        String head = "HTTP/1.1 " + status + " Said\r\nContent-Type: " + type + "\r\nContent-Length: "
                + (hasBody ? bytes.length : 0)
                + "\r\nConnection: close\r\nININ-Correlation-Id: theirs\r\nLocation: http://127.0.0.1:1/\r\n\r\n";
        return new NonAnswer(
                name, status, Body.of(joined(ascii(head), hasBody ? bytes : new byte[0])), hasBody ? body : "", false);
    }

    private NonAnswer bare() {
        return new NonAnswer(name, status, message, text, true);
    }

    private static byte[] cut(byte[] body) {
        return Arrays.copyOf(body, body.length / 2);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        byte[] joined = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, joined, head.length, body.length);
        return joined;
    }

    @Override
    public String toString() {
        return status + " with " + name;
    }
}
