-- Tenants, by name.

-- name: add
insert into external_contacts.tenant (name, cursor_secret) values (:name, :secret) on conflict do nothing

-- name: find
select tenant_id, cursor_secret from external_contacts.tenant where name = :name
