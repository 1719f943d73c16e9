-- The change feed: events, and who has received them.

-- name: begin
insert into external_contacts.change_feed (tenant_id) values (:tenant) on conflict do nothing

-- name: append
-- Positions are drawn in the order of the sorted rows.
insert into external_contacts.change_event (tenant_id, body)
select :tenant, event.body::json from unnest(:bodies) with ordinality as event (body, place) order by event.place

-- name: drawn
-- The highest position that anybody has drawn, whether committed or not.
select last_value as position from external_contacts.change_event_position_seq

-- name: transaction
-- A number that is higher than those of all transactions that have drawn a position so far. In a statement of its own, behind "drawn".
select pg_current_xact_id()::text::bigint as number

-- name: oldest
-- All transactions below this number are over.
select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as number

-- name: events
select position, body from external_contacts.change_event
where tenant_id = :tenant and position > :received and position <= :horizon order by position limit :limit

-- name: removed
select removed from external_contacts.change_feed where tenant_id = :tenant

-- name: turn
-- The right to remove events, for one at a time.
select removed from external_contacts.change_feed where tenant_id = :tenant for no key update skip locked

-- name: remove
-- The oldest events up to the first that is to be kept.
with oldest as materialized (
  select position, stored_at < clock_timestamp() - make_interval(secs => :kept) as expired
  from external_contacts.change_event where tenant_id = :tenant order by position limit :limit),
gone as (
  delete from external_contacts.change_event as event using oldest
  where event.tenant_id = :tenant and event.position = oldest.position and oldest.expired
    and oldest.position < coalesce((select min(position) from oldest where not expired), 9223372036854775807)
  returning event.position)
update external_contacts.change_feed set removed = (select max(position) from gone)
where tenant_id = :tenant and exists (select from gone)
returning removed

-- name: enter
insert into external_contacts.change_consumer (tenant_id, name, position)
select tenant_id, :name, removed from external_contacts.change_feed where tenant_id = :tenant
on conflict do nothing

-- name: take
update external_contacts.change_consumer
set holder = :holder, held_until = clock_timestamp() + make_interval(secs => :seconds)
where tenant_id = :tenant and name = :name and (holder is null or holder = :holder or held_until < clock_timestamp())
returning position

-- name: keep
update external_contacts.change_consumer set held_until = clock_timestamp() + make_interval(secs => :seconds)
where tenant_id = :tenant and name = :name and holder = :holder
returning name

-- name: acknowledge
update external_contacts.change_consumer
set position = :position, held_until = clock_timestamp() + make_interval(secs => :seconds)
where tenant_id = :tenant and name = :name and holder = :holder
returning name

-- name: release
update external_contacts.change_consumer set holder = null, held_until = null
where tenant_id = :tenant and name = :name and holder = :holder

-- name: forget
delete from external_contacts.change_consumer where tenant_id = :tenant and name = :name
