package org.externalcontacts.adapter.postgres;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.externalcontacts.adapter.postgres.internal.storage.Moving;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.archive.Archive;

/**
 * Tenants over several databases: each tenant is in one of them, its shard, which a directory names. Engines ask the directory at each call of
 * {@link ExternalContacts}, so one may be kept while its tenant is moved; the ports it returns, such as {@code contacts()}, belong to one shard
 * and are for one call each. Thread-safe.
 *
 * <p>The code that created it must close it, which closes all shards, but no {@code DataSource} of its own.
 */
public final class PostgresShards implements Tenants {

    private final Directory directory;
    private final Map<String, Shard> shards;

    private PostgresShards(Directory directory, Map<String, Shard> shards) {
        this.directory = directory;
        this.shards = shards;
    }

    /** Where tenants are. Has to be thread-safe; it is asked at each call, so it should answer from memory. */
    @FunctionalInterface
    public interface Directory {

        /** The name of the shard of this tenant; none if there is no such tenant. */
        Option<String> shardOf(TenantId tenant);

        /** The same for who is about to move or remove something: what all nodes would be told by now, not what this one remembers. */
        default Option<String> newestShardOf(TenantId tenant) {
            return shardOf(tenant);
        }
    }

    /**
     * Opens the databases of these shards, by name. A tenant that the directory knows and its shard does not is registered there, unless the
     * builder says otherwise.
     *
     * @throws IllegalStateException if a change feed was asked for
     * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if a database cannot be reached or refuses
     */
    public static PostgresShards open(Directory directory, Map<String, PostgresExternalContacts.Builder> shards) {
        java.util.Map<String, Shard> opened = new LinkedHashMap<>();
        try {
            shards.forEach(named -> opened.put(named._1, named._2.openShard()));
            return new PostgresShards(directory, io.vavr.collection.LinkedHashMap.ofAll(opened));
        } catch (RuntimeException | Error failed) {
            opened.values().forEach(shard -> shard.tenants().close());
            throw failed;
        }
    }

    /**
     * The engine of this tenant.
     *
     * @throws UnknownTenantException if the directory does not know it, as each call of the engine does later
     */
    @Override
    public ExternalContacts engine(TenantId tenant) {
        current(tenant);
        return new Routed(() -> current(tenant));
    }

    /**
     * Moves a tenant to another shard: it takes no writes from now on, each of which ends in a
     * {@link org.externalcontacts.adapter.postgres.fault.PostgresFault.ReadOnly}; everything is copied, the directory is told, and then writes are
     * taken there. Reads go on all the time. Cursors and idempotency keys stay valid; a change feed does not move.
     *
     * <p>If copying fails, the old shard takes writes again. If that fails too, if {@code switched} throws, or if the process ends, the tenant
     * stays read-only until the move is repeated. Of the two shards one takes writes at most, whatever fails. The copy on the old shard stays until {@link #forget}: nodes that remember the old entry of the
     * directory read it.
     *
     * @param switched makes the directory name the new shard
     * @return what was copied
     * @throws IllegalCallException if there is no such shard, the tenant is on it or is being moved, the shard has another state of the tenant,
     *     which has to be forgotten there first, the directory names another shard afterwards, or the connections to a database are those of a
     *     pooler that lends sessions for one transaction
     * @throws UnknownTenantException if the directory does not know the tenant
     * @throws org.externalcontacts.application.ExternalContactsException if a database fails
     */
    public Archive.Contents move(TenantId tenant, String shard, Runnable switched) {
        Shard from = newestShardOf(tenant);
        Shard to = shard(shard);
        if (from.equals(to)) {
            throw new IllegalCallException("the tenant is on that shard already");
        }
        return Move.of(tenant, from, to)
                .alone(move -> moved(move, tenant, to, switched))
                .getOrElseThrow(() -> new IllegalCallException("the tenant is being moved"));
    }

    private Archive.Contents moved(Move move, TenantId tenant, Shard to, Runnable switched) {
        // Somebody may have moved it before this had the locks.
        if (!newestShardOf(tenant).equals(move.from())) {
            throw new IllegalCallException("the tenant was moved meanwhile");
        }
        Archive.Contents copied = move.copied();
        move.handedOver(() -> {
            switched.run();
            if (!newestShardOf(tenant).equals(to)) {
                throw new IllegalCallException("the directory does not name the new shard; the tenant stays read-only");
            }
        });
        return copied;
    }

    /**
     * Removes what a shard has of a tenant that is on another one, step by step; if it is interrupted, call it again. Call it once all nodes know
     * where the tenant is.
     *
     * @throws IllegalCallException if there is no such shard, or the tenant is on it or is being moved
     * @throws UnknownTenantException if the directory does not know the tenant
     * @throws org.externalcontacts.application.ExternalContactsException if a database fails
     */
    public void forget(TenantId tenant, String shard) {
        Shard old = shard(shard);
        requireElsewhere(tenant, old);
        old.movingIfKnown(tenant)
                .forEach(there -> there.alone(held -> removed(tenant, old, there))
                        .getOrElseThrow(() -> new IllegalCallException("the tenant is being moved")));
    }

    private Moving removed(TenantId tenant, Shard old, Moving there) {
        requireElsewhere(tenant, old);
        there.remove();
        return there;
    }

    private void requireElsewhere(TenantId tenant, Shard old) {
        if (newestShardOf(tenant).equals(old)) {
            throw new IllegalCallException("the tenant is on that shard");
        }
    }

    @Override
    public void close() {
        shards.values().forEach(shard -> shard.tenants().close());
    }

    private ExternalContacts current(TenantId tenant) {
        return shardOf(tenant).tenants().engine(tenant);
    }

    private Shard shardOf(TenantId tenant) {
        return shard(directory.shardOf(tenant), tenant);
    }

    private Shard newestShardOf(TenantId tenant) {
        return shard(directory.newestShardOf(tenant), tenant);
    }

    private Shard shard(Option<String> named, TenantId tenant) {
        return named.map(this::shard).getOrElseThrow(() -> new UnknownTenantException(tenant));
    }

    private Shard shard(String name) {
        return shards.get(name).getOrElseThrow(() -> new IllegalCallException("there is no shard " + name));
    }

    /** The engine of wherever the tenant is. */
    private static final class Routed extends ForwardingExternalContacts {

        private final Supplier<ExternalContacts> current;

        Routed(Supplier<ExternalContacts> current) {
            super(current);
            this.current = current;
        }

        @Override
        public ExternalContacts actingAs(Caller caller) {
            return new Routed(() -> current.get().actingAs(caller));
        }

        /** The shards are closed together, and by nothing else. */
        @Override
        public void close() {}
    }
}
