-- A tenant that is being moved to another database takes no writes.

alter table external_contacts.tenant add column read_only boolean not null default false;

-- Called by every transaction that writes, before it locks anything else. The lock is shared by all who write for the tenant; whoever makes
-- the tenant read-only takes it alone, and so knows that nobody is still writing. Each statement of the function sees what was committed
-- before it began: the flag is read once the lock is held.
create function external_contacts.require_writable(tenant int) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('external_contacts.tenant'), tenant);
  if (select t.read_only from external_contacts.tenant t where t.tenant_id = tenant) then
    raise exception 'the tenant is read-only' using errcode = 'EC002';
  end if;
end
$$;

-- Which shard has a tenant; used in one database, which all nodes ask.
create table external_contacts.tenant_shard (
  name  text collate "C" not null primary key,
  shard text collate "C" not null
);
