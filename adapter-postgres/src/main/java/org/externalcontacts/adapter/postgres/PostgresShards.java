package org.externalcontacts.adapter.postgres;

import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.engine.ForwardingExternalContacts;
import org.externalcontacts.application.engine.LocalEngine;
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
    }

    /**
     * Opens the databases of these shards, by name, with what {@link PostgresExternalContacts.Builder#openTenants} throws. A tenant that the
     * directory knows and its shard does not is registered there, unless the builder says otherwise.
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
     * <p>Where it is left when this throws: if the directory was not told yet, writes are taken again where they were, and one may call this
     * again. The copy on the old shard stays until {@link #forget}; nodes whose directory is behind read it until they know.
     *
     * @param switched makes the directory name the new shard
     * @throws IllegalCallException if there is no such shard, or it has another state of this tenant: {@link #forget} it there first
     * @throws org.externalcontacts.application.ExternalContactsException if a database fails
     */
    public Archive.Contents move(TenantId tenant, String shard, Runnable switched) {
        Shard from = shardOf(tenant);
        Shard to = shard(shard);
        if (from.equals(to)) {
            throw new IllegalCallException("the tenant is on that shard already");
        }
        from.moving(tenant).setReadOnly(true);
        try {
            Archive.Contents copied = copied(tenant, from, to);
            switched.run();
            return copied;
        } catch (RuntimeException | Error failed) {
            if (shardOf(tenant).equals(from)) {
                from.moving(tenant).setReadOnly(false);
            }
            throw failed;
        }
    }

    private static Archive.Contents copied(TenantId tenant, Shard from, Shard to) {
        LocalEngine target = to.target(tenant, from);
        // It may have been moved away from there before.
        to.moving(tenant).setReadOnly(false);
        return Archive.copy(from.source(tenant), target, records -> {})
                .getOrElseThrow(different -> new IllegalCallException(
                        "the shard has another state of the tenant; forget it there first (" + different + ")"));
    }

    /**
     * Removes what a shard has of a tenant that is on another one.
     *
     * @throws IllegalCallException if there is no such shard, or the tenant is on it
     * @throws org.externalcontacts.application.ExternalContactsException if a database fails
     */
    public void forget(TenantId tenant, String shard) {
        Shard old = shard(shard);
        if (shardOf(tenant).equals(old)) {
            throw new IllegalCallException("the tenant is on that shard");
        }
        old.moving(tenant).remove();
    }

    @Override
    public void close() {
        shards.values().forEach(shard -> shard.tenants().close());
    }

    private ExternalContacts current(TenantId tenant) {
        return shardOf(tenant).tenants().engine(tenant);
    }

    private Shard shardOf(TenantId tenant) {
        return directory.shardOf(tenant).map(this::shard).getOrElseThrow(() -> new UnknownTenantException(tenant));
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
