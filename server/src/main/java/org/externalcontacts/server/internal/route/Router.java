package org.externalcontacts.server.internal.route;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import org.externalcontacts.wire.internal.endpoint.Endpoint;
import org.externalcontacts.wire.internal.endpoint.Endpoints;

/** Finds the endpoints of a path. A word that a template names goes before an id in the same place. */
public final class Router {

    private final Node root = Endpoints.all().foldLeft(Node.EMPTY, Router::add);

    /** The endpoints of this path, by verb; none if there is no such path. */
    Option<Match> match(String path) {
        return path.startsWith("/")
                ? find(root, List.of(path.substring(1).split("/", -1)), List.empty())
                : Option.none();
    }

    private static Option<Match> find(Node node, List<String> segments, List<String> ids) {
        if (segments.isEmpty()) {
            return Option.when(node.endpoints().nonEmpty(), () -> new Match(node.endpoints(), ids.reverse()));
        }
        String segment = segments.head();
        Option<Match> named = node.words().get(segment).flatMap(next -> find(next, segments.tail(), ids));
        return named.orElse(() -> segment.isEmpty()
                ? Option.none()
                : node.id().flatMap(next -> find(next, segments.tail(), ids.prepend(segment))));
    }

    private static Node add(Node root, Endpoint endpoint) {
        return add(root, List.of(endpoint.template().substring(1).split("/")), endpoint);
    }

    private static Node add(Node node, List<String> segments, Endpoint endpoint) {
        if (segments.isEmpty()) {
            return new Node(
                    node.words(),
                    node.id(),
                    node.endpoints().put(endpoint.verb().name(), endpoint));
        }
        String segment = segments.head();
        if (segment.startsWith("{")) {
            Node next = add(node.id().getOrElse(Node.EMPTY), segments.tail(), endpoint);
            return new Node(node.words(), Option.some(next), node.endpoints());
        }
        Node next = add(node.words().getOrElse(segment, Node.EMPTY), segments.tail(), endpoint);
        return new Node(node.words().put(segment, next), node.id(), node.endpoints());
    }

    /**
     * What a path leads to.
     *
     * @param ids what stands in the path where the template has braces, in order
     */
    public record Match(Map<String, Endpoint> endpoints, List<String> ids) {

        /** The ids by the names that this endpoint gives them. */
        Map<String, String> named(Endpoint endpoint) {
            return endpoint.pathParameters().zip(ids).toMap(pair -> pair);
        }
    }

    private record Node(Map<String, Node> words, Option<Node> id, Map<String, Endpoint> endpoints) {

        static final Node EMPTY = new Node(HashMap.empty(), Option.none(), TreeMap.empty());
    }
}
