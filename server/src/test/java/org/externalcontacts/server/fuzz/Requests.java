package org.externalcontacts.server.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;

/** Requests for all operations, more and less as they should be. */
final class Requests {

    private static final List<String> VERBS =
            List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW");
    private static final String GARBLING = " \r\n\t\0%/:.;?#&=09";
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json;charset=UTF-8",
            "text/plain",
            "application/x-www-form-urlencoded",
            "");
    private static final List<String> VALUES = List.of(
            "1",
            "20",
            "0",
            "-1",
            "99999999999",
            "x",
            "",
            "%00",
            "%zz",
            "%FF",
            "a%20b",
            "true",
            "name:asc",
            "lastName:desc,x",
            "author",
            "externalOrganization",
            "ada@example.org",
            "%2B12025550147",
            "%F0%9F%99%82");
    private static final List<String> OTHERS = List.of(
            "/oauth/token",
            "/health",
            "/openapi.json",
            "/local/interactions",
            "/local/sessions",
            "/local/expire",
            "/local/merge-preview",
            "/local/reset",
            "/local/overview",
            "/local/contacts",
            "/local/people",
            "/local/files",
            "/local/snapshot",
            "/local/requests",
            "/local/events",
            "/");

    private final Random random;
    private final Ids ids;
    private final Bodies bodies;
    private final String token;
    private final List<Endpoint<?, ?, ?>> endpoints = Endpoints.all().asJava();

    Requests(Random random, Ids ids, String token) {
        this.random = random;
        this.ids = ids;
        this.bodies = new Bodies(random, ids);
        this.token = token;
    }

    /** The next request, as bytes; its target never ends the connection by itself. */
    byte[] next() {
        Endpoint<?, ?, ?> endpoint = endpoints.get(random.nextInt(endpoints.size()));
        boolean odd = random.nextInt(20) == 0;
        String verb =
                odd ? VERBS.get(random.nextInt(VERBS.size())) : endpoint.verb().name();
        String target = odd && random.nextBoolean() ? OTHERS.get(random.nextInt(OTHERS.size())) : path(endpoint);
        byte[] body = endpoint.body().map(bodies::body).getOrElse(() -> new byte[0]);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(ascii(verb + " " + target + query(endpoint) + " HTTP/1.1\r\nHost: localhost\r\n"));
        if (random.nextInt(50) > 0) {
            request.writeBytes(ascii("Authorization: Bearer " + token + "\r\n"));
        }
        if (body.length > 0) {
            String type = random.nextInt(10) > 0 ? TYPES.get(0) : TYPES.get(random.nextInt(TYPES.size()));
            request.writeBytes(ascii("Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n"));
        }
        request.writeBytes(ascii("\r\n"));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** The next request with some of its bytes changed, half of them in its first line and its first headers. */
    byte[] garbled() {
        byte[] request = next();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int place = random.nextInt(random.nextBoolean() ? Math.min(80, request.length) : request.length);
            request[place] = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) GARBLING.charAt(random.nextInt(GARBLING.length()));
        }
        return request;
    }

    private String path(Endpoint<?, ?, ?> endpoint) {
        String path = endpoint.path(
                endpoint.pathParameters().map(name -> ids.inPath()).toJavaArray(String[]::new));
        return random.nextInt(100) == 0 ? path.replace("/contacts", "//contacts") : path;
    }

    private String query(Endpoint<?, ?, ?> endpoint) {
        StringBuilder query = new StringBuilder();
        for (QueryParameter parameter : endpoint.query()) {
            if (random.nextBoolean()) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(VALUES.get(random.nextInt(VALUES.size())));
            }
        }
        return query.toString();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
