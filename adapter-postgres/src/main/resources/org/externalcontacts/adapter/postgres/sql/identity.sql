-- Identifiers: who holds one, and who waits for one.
-- Several values are looked up by a sub-select each, not by a join: on tables that have just been filled, and of which the planner knows nothing
-- yet, a join would read all of a tenant's rows.

-- name: ids
-- As a query, for which no plan depends on how many there are: otherwise each execution would be planned anew.
array(select unnest(:ids))

-- name: holder
select i.contact_id, i.claimed_at, c.version
from external_contacts.contact_identifier i
join external_contacts.contact c on c.tenant_id = i.tenant_id and c.id = i.contact_id
where i.tenant_id = :tenant and i.type = :type and i.value = :value

-- name: holders
-- The same for several identifiers.
select t.type, t.value, h.contact_id, h.version
from unnest(:types, :values) as t (type, value)
left join lateral (
  select i.contact_id, c.version
  from external_contacts.contact_identifier i
  join external_contacts.contact c on c.tenant_id = i.tenant_id and c.id = i.contact_id
  where i.tenant_id = :tenant and i.type = t.type and i.value = t.value limit 1) h on true

-- name: held
select type, value, claimed_at from external_contacts.contact_identifier
where tenant_id = :tenant and contact_id = :contact

-- name: held.all
select contact_id, type, value, claimed_at from external_contacts.contact_identifier
where tenant_id = :tenant and contact_id = any(:contacts)

-- name: next.is
-- That these contacts are the next ones, or null if nobody is; if not, it has to be decided again.
select external_contacts.require(not exists (
  select from unnest(:types, :values, :expected) as t (type, value, contact_id)
  where t.contact_id is distinct from (
    select w.contact_id from external_contacts.contact_waiting w
    where w.tenant_id = :tenant and w.type = t.type and w.value = t.value and w.contact_id <> all(:except)
    order by w.made_at, w.contact_id limit 1)), '40001')

-- name: heirs
-- What contacts hold, and who is next in line if all of them lose it.
select i.type, i.value, h.id as holder_id, h.version as holder_version, n.contact_id, n.version
from external_contacts.contact_identifier i
join external_contacts.contact h on h.tenant_id = i.tenant_id and h.id = i.contact_id
left join lateral (
  select w.contact_id, c.version
  from external_contacts.contact_waiting w
  join external_contacts.contact c on c.tenant_id = w.tenant_id and c.id = w.contact_id
  where w.tenant_id = i.tenant_id and w.type = i.type and w.value = i.value and w.contact_id <> all(:holders)
  order by w.made_at, w.contact_id limit 1) n on true
where i.tenant_id = :tenant and i.contact_id = any(array(select unnest(:holders))) {lost}

-- name: heirs.lost
and (i.type, i.value) in (select t.type, t.value from unnest(:types, :values) as t (type, value))

-- name: won
-- Inserts in key order, so that concurrent claims of the same values do not deadlock.
insert into external_contacts.contact_identifier (tenant_id, type, value, contact_id, claimed_at)
select :tenant, t.type, t.value, t.contact_id, t.claimed_at
from unnest(:types, :values, :contacts, :moments) with ordinality as t (type, value, contact_id, claimed_at, place)
order by t.type collate "C", t.value collate "C", t.place
on conflict do nothing
returning type, value, contact_id

-- name: holder.of
(select i.contact_id from external_contacts.contact_identifier i
  where i.tenant_id = :tenant and i.type = t.type and i.value = t.value)

-- name: claim.free
-- Who comes too late waits, if its fields imply the value; of several contacts of this statement that claim one value, the first comes first.
with won as ({won}), late as (
  insert into external_contacts.contact_waiting (tenant_id, type, value, made_at, contact_id)
  select :tenant, t.type, t.value,
    (select c.created_at from external_contacts.contact c where c.tenant_id = :tenant and c.id = t.contact_id), t.contact_id
  from unnest(:types, :values, :contacts, :implied) as t (type, value, contact_id, implied)
  where t.implied and {holder.of} is distinct from t.contact_id
    and not exists (select from won w where w.type = t.type and w.value = t.value and w.contact_id = t.contact_id)
  on conflict do nothing)
select type, value, contact_id from won

-- name: hold
-- That these contacts hold these values; if not, it has to be decided again.
select external_contacts.require(not exists (
  select from unnest(:types, :values, :contacts) as t (type, value, contact_id)
  where {holder.of} is distinct from t.contact_id), '40001')

-- name: claim
-- One value, for one contact, which waits for it no more.
with won as ({won}), left_line as (
  delete from external_contacts.contact_waiting w using unnest(:types, :values, :contacts) as t (type, value, contact_id)
  where w.tenant_id = :tenant and w.type = t.type and w.value = t.value and w.contact_id = t.contact_id)
select count(*) from won

-- name: release
-- For what it does not hold, the contact does not wait any more; for what it loses, it waits if its fields imply it.
with t as (
  select * from unnest(:types, :values, :implied) as t (type, value, implied)
), gone as (
  delete from external_contacts.contact_identifier i using t
  where i.tenant_id = :tenant and i.type = t.type and i.value = t.value and i.contact_id = :contact
  returning i.type, i.value
), left_line as (
  delete from external_contacts.contact_waiting w using t
  where w.tenant_id = :tenant and w.type = t.type and w.value = t.value and w.contact_id = :contact
    and not exists (select from gone g where g.type = t.type and g.value = t.value)
)
insert into external_contacts.contact_waiting (tenant_id, type, value, made_at, contact_id)
select c.tenant_id, t.type, t.value, c.created_at, c.id
from t join external_contacts.contact c on c.tenant_id = :tenant and c.id = :contact
where t.implied and exists (select from gone g where g.type = t.type and g.value = t.value)
on conflict do nothing

-- name: release.all
delete from external_contacts.contact_identifier where tenant_id = :tenant and contact_id = any({ids})

-- name: move
update external_contacts.contact_identifier set contact_id = :result
where tenant_id = :tenant and contact_id in (:source, :target)

-- name: wait
insert into external_contacts.contact_waiting (tenant_id, type, value, made_at, contact_id)
select c.tenant_id, t.type, t.value, c.created_at, c.id
from external_contacts.contact c, unnest(:types, :values) as t (type, value)
where c.tenant_id = :tenant and c.id = :contact
  and not exists (
    select from external_contacts.contact_identifier i
    where i.tenant_id = c.tenant_id and i.type = t.type and i.value = t.value and i.contact_id = c.id)
on conflict do nothing

-- name: leave.all
delete from external_contacts.contact_waiting where tenant_id = :tenant and contact_id = any({ids})
