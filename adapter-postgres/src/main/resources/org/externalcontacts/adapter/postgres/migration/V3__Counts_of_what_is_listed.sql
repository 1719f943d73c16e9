-- How many contacts a tenant lists and how many organizations it has, so that a page of everything need not count them. Triggers keep the count, so it
-- stays right whichever version of the engine writes, and when rows are deleted by hand (not by truncate).
-- A backend writes to one of 64 slots, so that two that write at the same time hardly ever wait for each other; the sum of the slots is the count.

create table external_contacts.record_count (
  tenant_id int      not null,
  kind      text     collate "C" not null,   -- CONTACT or ORGANIZATION
  slot      smallint not null,
  records   bigint   not null,
  primary key (tenant_id, kind, slot)
) with (fillfactor = 50);

-- With the rights of its owner: whoever may write contacts need not be given this table, and older versions of the engine go on writing.
create function external_contacts.count_records() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into external_contacts.record_count as c (tenant_id, kind, slot, records)
  select tenant_id, tg_argv[0], pg_backend_pid() % 64, case tg_op when 'INSERT' then count(*) else -count(*) end
  from changed group by tenant_id order by tenant_id
  on conflict (tenant_id, kind, slot) do update set records = c.records + excluded.records;
  return null;
end
$$;

-- Created before the rows are counted: creating a trigger waits for the transactions that write to the table, and blocks new ones until this migration
-- commits.
create trigger contact_listed after insert on external_contacts.contact_search
  referencing new table as changed for each statement execute function external_contacts.count_records('CONTACT');
create trigger contact_unlisted after delete on external_contacts.contact_search
  referencing old table as changed for each statement execute function external_contacts.count_records('CONTACT');
create trigger organization_added after insert on external_contacts.organization
  referencing new table as changed for each statement execute function external_contacts.count_records('ORGANIZATION');
create trigger organization_removed after delete on external_contacts.organization
  referencing old table as changed for each statement execute function external_contacts.count_records('ORGANIZATION');

insert into external_contacts.record_count (tenant_id, kind, slot, records)
select tenant_id, 'CONTACT', 0, count(*) from external_contacts.contact_search group by tenant_id;
insert into external_contacts.record_count (tenant_id, kind, slot, records)
select tenant_id, 'ORGANIZATION', 0, count(*) from external_contacts.organization group by tenant_id;
