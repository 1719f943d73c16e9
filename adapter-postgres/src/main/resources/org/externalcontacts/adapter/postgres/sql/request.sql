-- Calls with idempotency keys.

-- name: find
select body from external_contacts.idempotency_key where tenant_id = :tenant and key = :key

-- name: every
select body from external_contacts.idempotency_key where tenant_id = :tenant and key > :after order by key limit :limit

-- name: keep
-- Some that do not count any more go with each new one, so that nothing else has to clear them away.
with gone as (
  delete from external_contacts.idempotency_key where (tenant_id, key) in (
    select tenant_id, key from external_contacts.idempotency_key
    where tenant_id = :tenant and kept_at <= :horizon and key <> :key
    order by kept_at limit 10 for update skip locked)), written as (
insert into external_contacts.idempotency_key as kept (tenant_id, key, body, kept_at)
values (:tenant, :key, :body::json, :at)
on conflict (tenant_id, key) do update set body = excluded.body, kept_at = excluded.kept_at where kept.kept_at <= :horizon returning key)
-- If another one with the key counts meanwhile, that one is the answer.
select external_contacts.require(exists (select from written), '40001')
