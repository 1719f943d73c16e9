-- Organizations and their links to trustors.

-- name: columns
o.id, o.profile, o.created_at, o.modified_at, o.version

-- name: find
select {columns} from external_contacts.organization o where o.tenant_id = :tenant and o.id = :id

-- name: find.all
select {columns} from external_contacts.organization o where o.tenant_id = :tenant and o.id = any(array(select unnest(:ids)))

-- name: page
left join page s on true
left join external_contacts.organization o on o.tenant_id = :tenant and o.id = s.id
order by {order}

-- name: search
with found as materialized (
  select o.id, o.name_key, o.type_key, o.industry_key from external_contacts.organization o
  where o.tenant_id = :tenant and o.words @@ :query::tsquery
), page as (
  select s.* from found s order by {order} limit :limit offset :offset
)
select t.total, {columns} from (select count(*) as total from found) t {page}

-- name: list
with page as (
  select s.id, s.name_key, s.type_key, s.industry_key from external_contacts.organization s
  where s.tenant_id = :tenant order by {order} limit :limit offset :offset
)
select t.total, {columns}
from (
  select coalesce(sum(records), 0)::bigint as total from external_contacts.record_count
  where tenant_id = :tenant and kind = 'ORGANIZATION') t {page}

-- name: scan
select {columns} from external_contacts.organization o
where o.tenant_id = :tenant {after} order by o.id limit :limit

-- name: reached
select {columns} from external_contacts.organization o
where o.tenant_id = :tenant and o.words @@ :query::tsquery order by o.name_key nulls last, o.id limit :limit

-- name: one
-- That the statement before has written a row.
select external_contacts.require(exists (select from written), 'EC001')

-- name: add
with written as (
insert into external_contacts.organization (tenant_id, id, profile, schema_id, name_key, type_key, industry_key, words, name_words,
  created_at, modified_at)
values (:tenant, :id, :profile::json, :schema, :name, :type, :industry, :words::tsvector, :name_words::tsvector, :created, :modified)
on conflict do nothing returning id) {one}

-- name: replace
with written as (
update external_contacts.organization
set profile = :profile::json, schema_id = :schema, name_key = :name, type_key = :type, industry_key = :industry,
  words = :words::tsvector, name_words = :name_words::tsvector, modified_at = :modified, version = version + 1
where tenant_id = :tenant and id = :id and created_at = :created returning id) {one}

-- name: touch
update external_contacts.organization set version = version + 1 where tenant_id = :tenant and id = :id

-- name: remove
delete from external_contacts.organization where tenant_id = :tenant and id = :id

-- name: remove.notes
delete from external_contacts.note where tenant_id = :tenant and owner_id = :id and owner_kind = 'ORGANIZATION'

-- name: remove.relationships
delete from external_contacts.relationship where tenant_id = :tenant and organization_id = :id

-- name: remember
-- Its contacts name it until they are written, and read as contacts without organization until then.
insert into external_contacts.organization_gone (tenant_id, id)
select :tenant, :id
where exists (select from external_contacts.contact where tenant_id = :tenant and organization_id = :id)
on conflict do nothing

-- name: forget
delete from external_contacts.organization_gone g
where g.tenant_id = :tenant
  and not exists (select from external_contacts.contact c where c.tenant_id = g.tenant_id and c.organization_id = g.id)

-- name: link.of
select organization_id, trustor_id, created_at from external_contacts.trustor_link
where tenant_id = :tenant and organization_id = :organization

-- name: links.of
select organization_id, trustor_id, created_at from external_contacts.trustor_link
where tenant_id = :tenant and organization_id = any(array(select unnest(:organizations)))

-- name: link.to
select organization_id, trustor_id, created_at from external_contacts.trustor_link
where tenant_id = :tenant and trustor_id = :trustor

-- name: links.to
-- In the order of the trustors.
select l.organization_id, l.trustor_id, l.created_at
from unnest(:trustors) with ordinality as t (id, place)
join external_contacts.trustor_link l on l.tenant_id = :tenant and l.trustor_id = t.id
order by t.place

-- name: link
insert into external_contacts.trustor_link (tenant_id, organization_id, trustor_id, created_at)
values (:tenant, :organization, :trustor, :created)
on conflict (tenant_id, organization_id) do update set trustor_id = excluded.trustor_id, created_at = excluded.created_at

-- name: unlink
delete from external_contacts.trustor_link where tenant_id = :tenant and organization_id = :organization
