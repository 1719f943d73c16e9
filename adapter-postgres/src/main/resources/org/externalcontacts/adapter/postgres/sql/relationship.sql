-- Relationships between users and organizations.

-- name: find
select id, body, version from external_contacts.relationship where tenant_id = :tenant and id = :id

-- name: find.all
select id, body, version from external_contacts.relationship where tenant_id = :tenant and id = any(array(select unnest(:ids)))

-- name: count
select count(*) as total from external_contacts.relationship where tenant_id = :tenant and organization_id = :organization

-- name: of
select id, body, version from external_contacts.relationship
where tenant_id = :tenant and organization_id = :organization
order by {order} limit :limit offset :offset

-- name: scan
select id, body, version from external_contacts.relationship where tenant_id = :tenant {after} order by id limit :limit

-- name: add
with written as (
  insert into external_contacts.relationship (tenant_id, id, organization_id, label_key, body, created_at)
  values (:tenant, :id, :organization, :label, :body::json, :created) on conflict do nothing returning id)
select external_contacts.require(exists (select from written), 'EC001')

-- name: replace
update external_contacts.relationship
set organization_id = :organization, label_key = :label, body = :body::json, version = version + 1
where tenant_id = :tenant and id = :id

-- name: remove
delete from external_contacts.relationship where tenant_id = :tenant and id = :id
