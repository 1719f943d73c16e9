package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.identity.PostgresIdentifiers;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;

/**
 * The locks under which a decision is stored, and the proof that what it has read is still so.
 *
 * <p>Locks are taken kind by kind, and within a kind in the order of the ids, by whomever: so two that want the same records wait for each other
 * at the first of them. What is only read is locked against change and not against other readers, unless something of its kind is written: a
 * lock that is strengthened later would be one out of order.
 */
final class Locks {

    private static final Statements STATEMENTS = Statements.in("lock.sql");
    private static final Strength AGAINST_CHANGE = Strength.of("for share");
    private static final Strength FOR_ITSELF = Strength.of("for no key update");

    private final Transaction transaction;
    private final ReadSet seen;

    Locks(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    /**
     * Locks all that was seen and all that is to be written, at the latest with the writes. If anything that was seen is not as it was, there is a
     * {@link org.externalcontacts.adapter.postgres.internal.sql.ConflictException} then.
     */
    void take(WriteSet written) {
        for (Kind kind : Kind.values()) {
            take(kind, written.of(kind));
        }
        compareAnswers();
    }

    private void take(Kind kind, Set<UUID> written) {
        Map<UUID, Integer> versions = seen.versions(kind);
        Set<UUID> ids = new LinkedHashSet<>(versions.keySet());
        ids.addAll(written);
        if (ids.isEmpty()) {
            return;
        }
        Strength strength = written.isEmpty() ? AGAINST_CHANGE : FOR_ITSELF;
        transaction.later(ids.size() == 1 ? one(kind, strength, versions, ids) : many(kind, strength, versions, ids));
    }

    private static Call one(Kind kind, Strength strength, Map<UUID, Integer> versions, Set<UUID> ids) {
        UUID id = ids.iterator().next();
        return strength.one().get(kind).get().call().set("id", id).set("version", versions.get(id));
    }

    private static Call many(Kind kind, Strength strength, Map<UUID, Integer> versions, Set<UUID> ids) {
        return strength.many()
                .get(kind)
                .get()
                .call()
                .set("ids", ids.toArray(UUID[]::new))
                .set("versions", ids.stream().map(versions::get).toArray(Integer[]::new))
                .set("seen", versions.size());
    }

    /** Answers that depend on many records are asked for again: under the locks nobody can change them any more. */
    private void compareAnswers() {
        PostgresIdentifiers identifiers = new PostgresIdentifiers(transaction, ReadSet.ofWriting());
        PostgresSchemas schemas = new PostgresSchemas(transaction, ReadSet.ofWriting());
        HashMap.ofAll(seen.lines())
                .groupBy(line -> line._1.except())
                .forEach((except, lines) ->
                        identifiers.require(except, lines.map((line, next) -> Tuple.of(line.identifier(), next))));
        seen.uses().forEach(schemas::require);
    }

    /** The statements that lock one record of a kind, and several, in the same way. */
    private record Strength(io.vavr.collection.Map<Kind, Sql> one, io.vavr.collection.Map<Kind, Sql> many) {

        static Strength of(String clause) {
            return new Strength(statements("one", clause), statements("many", clause));
        }

        private static io.vavr.collection.Map<Kind, Sql> statements(String name, String clause) {
            return List.of(Kind.values())
                    .toMap(
                            kind -> kind,
                            kind -> STATEMENTS.get(
                                    kind == Kind.SCHEMAS ? "schemas" : name,
                                    Map.of("table", kind.table(), "strength", clause)));
        }
    }
}
