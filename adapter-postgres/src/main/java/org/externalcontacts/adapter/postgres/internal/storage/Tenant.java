package org.externalcontacts.adapter.postgres.internal.storage;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.security.SecureRandom;
import java.util.function.Function;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;

/**
 * One of those who share the tables.
 *
 * @param id with which all its keys begin
 * @param secret what its cursors are sealed with: a cursor is good on every node
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Tenant(int id, byte[] secret) {

    private static final int SECRET_BYTES = 32;
    private static final int NONE = 0;

    private static final Statements STATEMENTS = Statements.in("tenant.sql");
    /** What every transaction that writes has to ask first, in this order. */
    static final List<Sql> WRITABLE = List.of("among_writers", "writable").map(STATEMENTS::get);

    private static final Sql ADD = STATEMENTS.get("add");
    private static final Sql ADOPT = STATEMENTS.get("adopt");
    private static final Sql FIND = STATEMENTS.get("find");

    /** The tenant of this name, which is entered when it is new. */
    public static Tenant named(String name, DataSource source, Timeouts timeouts) {
        // Looked for first: entering draws a number even for a name that is there, and a server that is read-only
        // refuses it.
        return find(name, source, timeouts).getOrElse(() -> entered(ADD, name, newSecret(), source, timeouts));
    }

    /** The tenant of this name, new or not, with the secret that it has elsewhere. */
    public static Tenant adopted(String name, byte[] secret, DataSource source, Timeouts timeouts) {
        return entered(ADOPT, name, secret, source, timeouts);
    }

    private static Tenant entered(Sql sql, String name, byte[] secret, DataSource source, Timeouts timeouts) {
        Function<Transaction, Tenant> entered = transaction -> {
            transaction.later(sql.call().set("name", name).set("secret", secret));
            Tenant tenant = found(name, transaction).get();
            transaction.commit();
            return tenant;
        };
        return new Database(source, NONE, timeouts).connected(session -> session.storing(entered));
    }

    /** The tenant of this name, if there is one. */
    public static Option<Tenant> find(String name, DataSource source, Timeouts timeouts) {
        return new Database(source, NONE, timeouts)
                .connected(session -> session.onSnapshot(transaction -> found(name, transaction)));
    }

    private static Option<Tenant> found(String name, Transaction transaction) {
        return transaction.row(
                FIND.call().set("name", name), row -> new Tenant(row.number("tenant_id"), row.bytes("cursor_secret")));
    }

    private static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    @Override
    public String toString() {
        return "Tenant[" + id + "]";
    }
}
