package org.externalcontacts.adapter.postgres;

import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.adapter.postgres.internal.storage.ShardRecords;
import org.externalcontacts.application.tenant.TenantId;

/**
 * A directory of shards in a table, {@code external_contacts.tenant_shard}, of a database that all nodes use; that may be one of the shards. Each
 * node remembers what it has read for some time, so others learn of a move that much later. Thread-safe.
 */
public final class ShardTable implements PostgresShards.Directory {

    private final ShardRecords records;
    private final InstantSource clock;
    private final Duration remembered;
    private final ConcurrentMap<TenantId, Read> known = new ConcurrentHashMap<>();

    /**
     * The table in the database behind these connections, which an engine has migrated.
     *
     * @param remembered how long an entry that was read is used; at most so long a node reads from the old shard after a move
     */
    public ShardTable(DataSource source, Duration remembered, InstantSource clock) {
        this.records = new ShardRecords(source, Timeouts.USUAL);
        this.clock = clock;
        this.remembered = remembered;
    }

    /**
     * The shard of this tenant.
     *
     * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if the table has to be read, and cannot be
     */
    @Override
    public Option<String> shardOf(TenantId tenant) {
        Instant now = clock.instant();
        Option<Read> old = Option.of(known.get(tenant));
        return old.filter(read -> read.isGoodAt(now, remembered))
                .getOrElse(() -> reread(tenant, old, now))
                .shard();
    }

    /** Not under a lock of the map: whoever waits for the database holds up nobody else. */
    private Read reread(TenantId tenant, Option<Read> old, Instant now) {
        Read read = read(tenant, now);
        // Unless somebody has assigned it meanwhile.
        if (old.isEmpty()) {
            known.putIfAbsent(tenant, read);
        } else {
            known.replace(tenant, old.get(), read);
        }
        return read;
    }

    /**
     * The shard of this tenant as the table has it now.
     *
     * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if the table cannot be read
     */
    @Override
    public Option<String> newestShardOf(TenantId tenant) {
        Read newest = read(tenant, clock.instant());
        known.put(tenant, newest);
        return newest.shard();
    }

    /**
     * Puts this tenant on that shard, new or moved; this node knows at once.
     *
     * @throws org.externalcontacts.adapter.postgres.fault.PostgresFault if that cannot be stored, or nobody knows whether it was; this node
     *     asks the table then
     */
    public void assign(TenantId tenant, String shard) {
        known.remove(tenant);
        records.assign(tenant.text(), shard);
        known.put(tenant, new Read(Option.some(shard), clock.instant()));
    }

    private Read read(TenantId tenant, Instant now) {
        return new Read(records.shardOf(tenant.text()), now);
    }

    private record Read(Option<String> shard, Instant at) {

        /** Not if it was read later than now: then the clock was put back, and it could be of any age. */
        boolean isGoodAt(Instant now, Duration remembered) {
            return shard.isDefined() && !now.isBefore(at) && now.isBefore(at.plus(remembered));
        }
    }
}
