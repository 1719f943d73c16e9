package org.externalcontacts.server;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import java.util.Random;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.wire.internal.endpoint.Endpoint;

/**
 * Which records a tenant asks for: mostly those of another one, of the kind that is asked for, under parents of its own as well. Kinds are called as in
 * paths, which have them before their ids: {@code /contacts/{contactId}/notes/{noteId}}.
 */
final class Requested {

    private final Map<String, List<String>> other;
    private final Map<String, List<String>> own;
    private final List<String> ofOther;
    private final Random random;
    private Set<Operation> asked = HashSet.empty();
    private Set<Operation> hit = HashSet.empty();

    Requested(Map<String, List<String>> other, Map<String, List<String>> own, Random random) {
        this.other = other;
        this.own = own;
        this.ofOther = other.values().flatMap(ids -> ids).toList();
        this.random = random;
    }

    /** All ids of the other one. */
    List<String> ofOther() {
        return ofOther;
    }

    /** Operations with ids in their paths that never got all of them of the right kind, the last one of the other tenant. */
    Set<Operation> neverOfTheirKind() {
        return asked.diff(hit);
    }

    /** A path of this endpoint with ids in it. */
    String path(Endpoint<?, ?, ?> endpoint) {
        List<String> kinds = kinds(endpoint);
        List<String> ids = kinds.zipWithIndex()
                .map(kind -> kind._1.equals("versions")
                        ? "1"
                        : kind._2 < kinds.size() - 1 ? parent(kind._1) : record(kind._1));
        if (kinds.nonEmpty()) {
            asked = asked.add(endpoint.operation());
            boolean right = kinds.zip(ids).forAll(pair -> isOfKind(pair._1, pair._2));
            hit = right ? hit.add(endpoint.operation()) : hit;
        }
        return endpoint.path(ids.toJavaArray(String[]::new));
    }

    /** A record of this kind, or now and then one of any other, of the other tenant. */
    String record(String kind) {
        return one(random.nextInt(4) == 0 ? ofOther : other.get(kind).getOrElse(ofOther));
    }

    /** The same, or now and then one of one's own. */
    String parent(String kind) {
        return own.containsKey(kind) && random.nextInt(3) == 0
                ? one(own.get(kind).get())
                : record(kind);
    }

    /** Of what kind the records of a bulk call are. */
    static String bulk(Endpoint<?, ?, ?> endpoint) {
        List<String> segments = List.of(endpoint.template().split("/"));
        return segments.get(segments.indexOf("bulk") + 1);
    }

    private static List<String> kinds(Endpoint<?, ?, ?> endpoint) {
        List<String> segments = List.of(endpoint.template().split("/"));
        return segments.zip(segments.drop(1))
                .filter(pair -> pair._2.startsWith("{"))
                .map(pair -> pair._1);
    }

    private boolean isOfKind(String kind, String id) {
        return kind.equals("versions")
                || other.getOrElse(kind, List.empty()).contains(id)
                || own.getOrElse(kind, List.empty()).contains(id);
    }

    private String one(List<String> ids) {
        return ids.get(random.nextInt(ids.size()));
    }
}
