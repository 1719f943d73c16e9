package org.externalcontacts.server.internal.http;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;

/** A request, whatever HTTP engine took it. */
public final class ServerRequest {

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final String correlation;
    private final String sender;

    /**
     * A request.
     *
     * @param path {@linkplain PercentCoding#path decoded}
     * @param query as it came, still encoded; empty without one
     * @param headers by name in lower case, each with its values in the order in which they came
     * @param body empty without one; handed over, not copied
     * @param sender the address that it came from
     */
    public ServerRequest(
            String method,
            String path,
            String query,
            Map<String, List<String>> headers,
            byte[] body,
            String correlation,
            String sender) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.body = body;
        this.correlation = correlation;
        this.sender = sender;
    }

    /** The same request with its body, which is handed over, not copied. */
    public ServerRequest withBody(byte[] whole) {
        return new ServerRequest(method, path, query, headers, whole, correlation, sender);
    }

    /** The HTTP method, as it came. */
    public String method() {
        return method;
    }

    /** What a path has to take for this request: GET for HEAD, whose answer is that of GET without its body. */
    public String verb() {
        return method.equals("HEAD") ? "GET" : method;
    }

    /** The path, decoded, without query: the same however a client writes it. */
    public String path() {
        return path;
    }

    /** The query as it came, still encoded; empty without one. */
    public String query() {
        return query;
    }

    /** The body, not to be changed; empty without one. */
    public byte[] body() {
        return body;
    }

    /** What this request is called in logs and answers. */
    public String correlation() {
        return correlation;
    }

    /** The address that it came from; that of a proxy if there is one. */
    public String sender() {
        return sender;
    }

    /** The first header of this name, whatever the case of it. */
    public Option<String> header(String name) {
        return values(name).headOption();
    }

    /** Whether there is more than one header of this name: a header that must be unique is then ambiguous. */
    public boolean repeats(String name) {
        return values(name).size() > 1;
    }

    private List<String> values(String name) {
        return headers.getOrElse(name.toLowerCase(Locale.ROOT), List.empty());
    }
}
