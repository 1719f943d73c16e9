package org.externalcontacts.server.http;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;

/** A request, whatever HTTP engine took it. */
public final class Request {

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, String> headers;
    private final byte[] body;
    private final String correlation;
    private final String sender;

    /**
     * A request.
     *
     * @param query as it came, still encoded; empty without one
     * @param headers by name in lower case
     * @param body empty without one; handed over, not copied
     * @param sender the address that it came from
     */
    public Request(
            String method,
            String path,
            String query,
            Map<String, String> headers,
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
    public Request withBody(byte[] whole) {
        return new Request(method, path, query, headers, whole, correlation, sender);
    }

    /** The HTTP method, as it came. */
    public String method() {
        return method;
    }

    /** The path, without query. */
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

    /** A header, whatever the case of its name. */
    public Option<String> header(String name) {
        return headers.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether the body says that it is JSON. */
    public boolean isJson() {
        return mediaType().equals("application/json");
    }

    /** Whether the body says that it is a form. */
    public boolean isForm() {
        return mediaType().equals("application/x-www-form-urlencoded");
    }

    private String mediaType() {
        String type = header("Content-Type").getOrElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }
}
