package org.externalcontacts.adapter.http;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;

/**
 * What the entities of a bulk answer tell about the items they belong to. A member of an entity that says what some item does tells that
 * the entity is of such an item; one that says what no item does was rewritten by the system, and tells nothing. For one answer.
 */
final class BulkEvidence<R> {

    private final Manner manner;
    private final List<Fingerprint> sent;
    private final Set<String> dropped;

    BulkEvidence(Manner manner, List<BulkItem> items, List<BulkResult<R>> results) {
        this.manner = manner;
        this.sent = items.map(BulkItem::content).distinct();
        this.dropped = dropped(
                items.map(BulkItem::content),
                results.reject(BulkResult::isFailure).flatMap(BulkResult::content));
    }

    /** Those of the contents that the result may be of, all if it carries none. */
    Set<Fingerprint> fitting(BulkResult<R> result) {
        return result.content()
                .map(content -> fitting(content, manner.partly() && result.isFailure()))
                .getOrElse(() -> HashSet.ofAll(sent));
    }

    private Set<Fingerprint> fitting(Fingerprint received, boolean partly) {
        List<Fingerprint> possible = sent.filter(content -> partly || isWhole(content, received));
        Map<String, Told> told = received.names().toMap(name -> name, name -> told(name, possible, received));
        List<Fingerprint> fitting = possible.filter(content ->
                content.names().forAll(name -> told.get(name).forAll(how -> how.agrees(name, content, received))));
        return HashSet.ofAll(
                manner.exact()
                        ? fitting.reject(content -> fitting.exists(richer -> saysMore(richer, content, told)))
                        : fitting);
    }

    /** Whether nothing that was sent is missing. */
    private boolean isWhole(Fingerprint content, Fingerprint received) {
        return content.names().forAll(name -> dropped.contains(name) || received.has(name));
    }

    private Told told(String name, List<Fingerprint> possible, Fingerprint received) {
        List<Fingerprint> having = possible.filter(content -> content.has(name));
        if (manner.exact() && having.exists(content -> content.isExactlyIn(name, received))) {
            return Told.EXACTLY;
        }
        return having.exists(content -> content.isIn(name, received)) ? Told.LOOSELY : Told.NOT;
    }

    /** Whether it says all that the other one does, and a text besides that no system adds by itself: the entity has that from it. */
    private static boolean saysMore(Fingerprint richer, Fingerprint poorer, Map<String, Told> told) {
        Set<String> more = richer.names().diff(poorer.names());
        return richer.names().containsAll(poorer.names())
                && more.exists(name -> richer.hasText(name) && told.get(name).exists(how -> how != Told.NOT));
    }

    /**
     * The members that the system never answers with: no entity has them, though there are more entities than items without them. As long
     * as there are not, the items that said them may be those that failed.
     */
    private static Set<String> dropped(List<Fingerprint> sent, List<Fingerprint> received) {
        return HashSet.ofAll(sent.flatMap(Fingerprint::names))
                .reject(name -> received.exists(content -> content.has(name)))
                .filter(name -> received.size() > sent.count(content -> !content.has(name)));
    }

    /**
     * How closely it is looked at.
     *
     * @param exact whether a value that came back to the letter is that of nobody who wrote it differently
     * @param partly whether errors repeat only a part of what was sent
     */
    record Manner(boolean exact, boolean partly) {

        /** The closest first. */
        static final List<Manner> ALL = List.of(
                new Manner(true, false), new Manner(false, false), new Manner(true, true), new Manner(false, true));
    }

    /** How what one member of an entity says was sent. */
    private enum Told {
        EXACTLY,
        LOOSELY,
        NOT;

        boolean agrees(String name, Fingerprint content, Fingerprint received) {
            return switch (this) {
                case EXACTLY -> content.isExactlyIn(name, received);
                case LOOSELY -> content.isIn(name, received);
                case NOT -> true;
            };
        }
    }
}
