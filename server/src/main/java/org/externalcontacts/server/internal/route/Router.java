package org.externalcontacts.server.internal.route;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;

/** Finds the operations of a path. A word that a template names goes before an id in the same place. */
final class Router {

    private final Node root = OperationHandlers.all().foldLeft(Node.EMPTY, Router::add);

    /** The operations of this path, by verb; none if there is no such path. */
    Option<Match> match(String path) {
        return path.startsWith("/")
                ? find(root, List.of(path.substring(1).split("/", -1)), List.empty())
                : Option.none();
    }

    private static Option<Match> find(Node node, List<String> segments, List<String> ids) {
        if (segments.isEmpty()) {
            return Option.when(node.operations().nonEmpty(), () -> new Match(node.operations(), ids.reverse()));
        }
        String segment = segments.head();
        Option<Match> named = node.words().get(segment).flatMap(next -> find(next, segments.tail(), ids));
        return named.orElse(() -> segment.isEmpty()
                ? Option.none()
                : node.id().flatMap(next -> find(next, segments.tail(), ids.prepend(segment))));
    }

    private static Node add(Node root, ServedOperation<?, ?, ?> operation) {
        return add(root, List.of(operation.endpoint().template().substring(1).split("/")), operation);
    }

    private static Node add(Node node, List<String> segments, ServedOperation<?, ?, ?> operation) {
        if (segments.isEmpty()) {
            return new Node(
                    node.words(),
                    node.id(),
                    node.operations().put(operation.endpoint().verb().name(), operation));
        }
        String segment = segments.head();
        if (segment.startsWith("{")) {
            Node next = add(node.id().getOrElse(Node.EMPTY), segments.tail(), operation);
            return new Node(node.words(), Option.some(next), node.operations());
        }
        Node next = add(node.words().getOrElse(segment, Node.EMPTY), segments.tail(), operation);
        return new Node(node.words().put(segment, next), node.id(), node.operations());
    }

    /**
     * What a path leads to.
     *
     * @param ids what stands in the path where the template has braces, in order
     */
    record Match(Map<String, ServedOperation<?, ?, ?>> operations, List<String> ids) {

        /** The path with the names of ids in braces. */
        String template() {
            return operations.values().head().endpoint().template();
        }
    }

    private record Node(Map<String, Node> words, Option<Node> id, Map<String, ServedOperation<?, ?, ?>> operations) {

        static final Node EMPTY = new Node(HashMap.empty(), Option.none(), TreeMap.empty());
    }
}
