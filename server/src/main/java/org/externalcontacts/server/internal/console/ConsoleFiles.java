package org.externalcontacts.server.internal.console;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.externalcontacts.server.internal.http.Answer;
import org.externalcontacts.server.internal.http.Errors;
import org.externalcontacts.server.internal.http.PlainText;
import org.externalcontacts.server.internal.http.ServerRequest;

/**
 * The files of the console, which need no token because nothing of an engine is in them. They are of the artifact
 * {@code external-contacts-server-console}. Thread-safe.
 */
public final class ConsoleFiles {

    /** Where they are. */
    public static final String PATH = "/console/";

    /** Within META-INF, which is no package: so they are found in another module too. */
    private static final String RESOURCES = "META-INF/external-contacts-console/";

    private static final Pattern NAME = Pattern.compile("(?:[a-z]+/)*[a-z]+\\.(html|css|js|svg)");

    private static final Map<String, String> MEDIA_TYPES = HashMap.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    /**
     * Nothing but the server's own files is loaded, run or called, whatever text finds its way into the page; and no other page can frame it, or
     * see that it was opened from there.
     */
    private static final Map<String, String> HEADERS = LinkedHashMap.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; "
                    + "trusted-types 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-cache");

    private ConsoleFiles() {}

    /**
     * The files.
     *
     * @throws IllegalArgumentException if they are not on the class path
     */
    public static ConsoleFiles onClassPath() {
        ConsoleFiles files = new ConsoleFiles();
        if (files.read("index.html").isEmpty()) {
            throw new IllegalArgumentException(
                    "console needs the artifact external-contacts-server-console, which is not on the class path");
        }
        return files;
    }

    /** Whether it is here that a request is answered: those for a file, and a browser's for the server as such. */
    public boolean areAskedBy(ServerRequest head) {
        return head.path().startsWith(PATH) || leadsHere(head);
    }

    /** The file that a request is for. */
    public Answer answer(ServerRequest head) {
        if (!head.verb().equals("GET")) {
            return Errors.otherVerb(List.of("GET"), head);
        } else if (leadsHere(head)) {
            return Answer.empty(303).header("Location", PATH).header("Cache-Control", "no-store");
        }
        String name = head.path().substring(PATH.length());
        return file(name.isEmpty() ? "index.html" : name).getOrElse(() -> Errors.noSuchPath(head.correlation()));
    }

    private static boolean leadsHere(ServerRequest head) {
        return head.path().equals("/console")
                || (head.path().equals("/") && head.header("Accept").exists(types -> types.contains("text/html")));
    }

    private Option<Answer> file(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return Option.none();
        }
        return read(name)
                .map(text -> Answer.of(
                                200,
                                new PlainText(MEDIA_TYPES.get(parts.group(1)).get(), text))
                        .headers(HEADERS));
    }

    private Option<String> read(String name) {
        try (InputStream file = ConsoleFiles.class.getClassLoader().getResourceAsStream(RESOURCES + name)) {
            return file == null ? Option.none() : Option.some(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the console's " + name + " cannot be read", unreadable);
        }
    }
}
