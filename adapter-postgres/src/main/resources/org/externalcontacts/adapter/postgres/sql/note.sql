-- Notes on contacts and organizations.

-- name: find
select id, body, version from external_contacts.note where tenant_id = :tenant and id = :id

-- name: find.all
select id, body, version from external_contacts.note where tenant_id = :tenant and id = any(array(select unnest(:ids)))

-- name: count
select count(*) as total from external_contacts.note where tenant_id = :tenant and owner_id = :owner and owner_kind = :kind

-- name: on
select id, body, version from external_contacts.note
where tenant_id = :tenant and owner_id = :owner and owner_kind = :kind
order by created_at {direction}, id limit :limit offset :offset

-- name: scan
select id, body, version from external_contacts.note where tenant_id = :tenant {after} order by id limit :limit

-- name: add
with written as (
  insert into external_contacts.note (tenant_id, id, owner_kind, owner_id, body, created_at)
  values (:tenant, :id, :kind, :owner, :body::json, :created) on conflict do nothing returning id)
select external_contacts.require(exists (select from written), 'EC001')

-- name: replace
update external_contacts.note set body = :body::json, version = version + 1 where tenant_id = :tenant and id = :id

-- name: remove
delete from external_contacts.note where tenant_id = :tenant and id = :id
