-- Schemas in all their versions. Together they have one version, that of the tenant's row: there are few, and they change seldom.

-- name: revision
select schema_version from external_contacts.tenant where tenant_id = :tenant

-- name: latest
select body from external_contacts.data_schema where tenant_id = :tenant and id = :id order by version desc limit 1

-- name: version
select body from external_contacts.data_schema where tenant_id = :tenant and id = :id and version = :version

-- name: versions
select body from external_contacts.data_schema where tenant_id = :tenant and id = :id order by version desc

-- name: all
select s.body
from external_contacts.data_schema first
join lateral (
  select body from external_contacts.data_schema latest
  where latest.tenant_id = first.tenant_id and latest.id = first.id order by version desc limit 1) s on true
where first.tenant_id = :tenant and first.target = :target and first.version = 1
order by first.made

-- name: use
exists (select from external_contacts.contact where tenant_id = :tenant and schema_id = :id)
    or exists (select from external_contacts.organization where tenant_id = :tenant and schema_id = :id)

-- name: used
select {use} as used

-- name: used.is
-- That it is so whether a schema is in use; if not, it has to be decided again.
select external_contacts.require(({use}) = :used, '40001')

-- name: add
with written as (
  insert into external_contacts.data_schema (tenant_id, id, version, target, body)
  values (:tenant, :id, :version, :target, :body::json) on conflict do nothing returning id)
select external_contacts.require(exists (select from written), '40001')

-- name: remove
delete from external_contacts.data_schema where tenant_id = :tenant and id = :id

-- name: touch
update external_contacts.tenant set schema_version = schema_version + 1 where tenant_id = :tenant
