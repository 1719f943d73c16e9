package org.externalcontacts.adapter.postgres.internal.identity;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.ConflictException;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.merge.MergeOperation;

/** Writes who holds identifiers and who waits for them. That an identifier has one holder: the primary key ensures it. */
public final class IdentifierWrites {

    private static final Sql CLAIM = PostgresIdentifiers.STATEMENTS.get("claim");
    private static final Sql RELEASE = PostgresIdentifiers.STATEMENTS.get("release");
    private static final Sql RELEASE_ALL = PostgresIdentifiers.STATEMENTS.get("release.all");
    private static final Sql MOVE = PostgresIdentifiers.STATEMENTS.get("move");
    private static final Sql WAIT = PostgresIdentifiers.STATEMENTS.get("wait");
    private static final Sql LEAVE = PostgresIdentifiers.STATEMENTS.get("leave");
    private static final Sql LEAVE_ALL = PostgresIdentifiers.STATEMENTS.get("leave.all");

    private final Transaction transaction;
    private final ReadSet seen;

    /** Writes in this transaction what was decided on what was seen. */
    public IdentifierWrites(Transaction transaction, ReadSet seen) {
        this.transaction = transaction;
        this.seen = seen;
    }

    /**
     * Claims what is free. Who decided on an identifier as free told listeners so: when it is not any more, it has to be decided again.
     *
     * @return those that were claimed
     */
    public Set<Identifier> claimIfFree(List<Change.ClaimIfFree> claims) {
        Set<Identifier> won = insert(
                claims.map(Change.ClaimIfFree::identifier),
                claims.map(Change.ClaimIfFree::contact),
                claims.map(Change.ClaimIfFree::at));
        if (claims.exists(claim -> !won.contains(claim.identifier()) && seen.sawFree(claim.identifier()))) {
            throw new ConflictException("an identifier");
        }
        return won;
    }

    /** Claims an identifier, for which the contact waits no more. */
    public void claim(Change.Claim claim) {
        Set<Identifier> won = insert(List.of(claim.identifier()), List.of(claim.contact()), List.of(claim.at()));
        if (won.isEmpty() && !isHeld(claim)) {
            throw new ConflictException("an identifier");
        }
        leave(claim.contact(), List.of(claim.identifier()));
    }

    /**
     * Ends the claims of a contact to those of these identifiers that it holds; for the others it does not wait any more.
     *
     * @return those that it held
     */
    public Set<Identifier> release(ContactId holder, List<Identifier> released) {
        Set<Identifier> held = HashSet.ofAll(transaction.rows(
                PostgresIdentifiers.each(RELEASE, released).set("contact", holder.value()),
                IdentifierWrites::identifier));
        leave(holder, released.removeAll(held));
        return held;
    }

    /** The result of a merge holds what its two contacts held, and waits in their place. */
    public void merge(MergeOperation operation, List<Identifier> implied) {
        transaction.write(MOVE.call()
                .set("source", operation.source().value())
                .set("target", operation.target().value())
                .set("result", operation.result().value()));
        leaveAll(List.of(operation.source(), operation.target()));
        await(operation.result(), implied);
    }

    /** Contacts that are gone hold nothing and wait for nothing. */
    public void remove(Seq<ContactId> contacts) {
        transaction.write(RELEASE_ALL.call().set("ids", ids(contacts)));
        leaveAll(contacts);
    }

    /** A contact waits for those of these identifiers that it does not hold. */
    public void await(ContactId contact, Seq<Identifier> identifiers) {
        if (identifiers.nonEmpty()) {
            transaction.write(PostgresIdentifiers.each(WAIT, identifiers).set("contact", contact.value()));
        }
    }

    private void leave(ContactId contact, List<Identifier> identifiers) {
        if (identifiers.nonEmpty()) {
            transaction.write(PostgresIdentifiers.each(LEAVE, identifiers).set("contact", contact.value()));
        }
    }

    private boolean isHeld(Change.Claim claim) {
        return new PostgresIdentifiers(transaction, new ReadSet())
                .holder(claim.identifier())
                .contains(claim.contact());
    }

    private void leaveAll(Seq<ContactId> contacts) {
        transaction.write(LEAVE_ALL.call().set("ids", ids(contacts)));
    }

    private Set<Identifier> insert(List<Identifier> identifiers, List<ContactId> contacts, List<Instant> moments) {
        return HashSet.ofAll(transaction.rows(
                PostgresIdentifiers.each(CLAIM, identifiers)
                        .set("contacts", ids(contacts))
                        .set("moments", moments.toJavaArray(Instant[]::new)),
                IdentifierWrites::identifier));
    }

    private static Identifier identifier(Row row) {
        return new Identifier(new IdentifierType(row.text("type")), row.text("value"));
    }

    private static UUID[] ids(Seq<ContactId> contacts) {
        return contacts.map(ContactId::value).toJavaArray(UUID[]::new);
    }
}
