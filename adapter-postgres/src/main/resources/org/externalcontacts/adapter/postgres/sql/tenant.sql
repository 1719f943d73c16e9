-- Tenants, by name.

-- name: add
insert into external_contacts.tenant (name, cursor_secret) values (:name, :secret) on conflict do nothing

-- name: adopt
insert into external_contacts.tenant (name, cursor_secret) values (:name, :secret)
on conflict (name) do update set cursor_secret = excluded.cursor_secret

-- name: find
select tenant_id, cursor_secret from external_contacts.tenant where name = :name

-- name: among_writers
-- A lock that all who write for the tenant share. Whoever makes the tenant read-only takes it alone, and so knows that nobody is still writing.
select pg_advisory_xact_lock_shared(hashtext('external_contacts.tenant'), :tenant)

-- name: writable
-- In a statement of its own, behind "among_writers": it has to see what was committed before the lock was granted.
select external_contacts.require(
  not exists (select from external_contacts.tenant where tenant_id = :tenant and read_only), 'EC002')

-- name: condition
-- Sent outside of a transaction of our own, which might be read-only by itself. Whoever runs the scripts without Flyway has no table of versions.
select current_setting('transaction_read_only') = 'off'
    and not exists (select from external_contacts.tenant where tenant_id = :tenant and read_only) as writable,
  coalesce(has_table_privilege(to_regclass('external_contacts.flyway_schema_history'), 'select'), false) as versioned

-- name: version
select version from external_contacts.flyway_schema_history
where success and version is not null order by installed_rank desc limit 1

-- name: try_to_move
select pg_try_advisory_lock(hashtext('external_contacts.move'), :tenant) as locked

-- name: still_moves
-- Whether this very session holds the lock: behind a pooler that lends sessions for a transaction, it would be another one.
select exists (
  select from pg_locks
  where locktype = 'advisory' and granted and pid = pg_backend_pid()
    and database = (select oid from pg_database where datname = current_database())
    and classid = hashtext('external_contacts.move')::oid and objid = :tenant::oid and objsubid = 2) as locked

-- name: moved
select pg_advisory_unlock(hashtext('external_contacts.move'), :tenant)

-- name: against_writers
select pg_advisory_xact_lock(hashtext('external_contacts.tenant'), :tenant)

-- name: read_only
update external_contacts.tenant set read_only = :read_only where tenant_id = :tenant

-- name: tables
-- All tables that have records of tenants; record_count is last, because removing from others changes it. The tenant itself stays: engines that were opened before remember its number.
select table_name from information_schema.columns
where table_schema = 'external_contacts' and column_name = 'tenant_id' and table_name <> 'tenant'
order by table_name = 'record_count', table_name

-- name: remove
with gone as (
  delete from external_contacts.{table}
  where tenant_id = :tenant
    and ctid = any(array(select ctid from external_contacts.{table} where tenant_id = :tenant limit :most))
  returning 1)
select exists (select from gone) as removed

-- name: shard
select shard from external_contacts.tenant_shard where name = :name

-- name: assign
insert into external_contacts.tenant_shard (name, shard) values (:name, :shard)
on conflict (name) do update set shard = excluded.shard
