-- What contacts leave behind: associations with conversations, journey sessions.

-- name: one
-- That the statement before has written a row; if not, something was changed since it was decided.
select external_contacts.require(exists (select from written), '40001')

-- name: associations
select conversation_id, communication_id, media_type, contact_id from external_contacts.association
where tenant_id = :tenant and conversation_id = :conversation

-- name: associations.of
select conversation_id, communication_id, media_type, contact_id from external_contacts.association
where tenant_id = :tenant and contact_id = any(:contacts)

-- name: associate
with written as (
  insert into external_contacts.association (tenant_id, conversation_id, communication_id, media_type, contact_id)
  values (:tenant, :conversation, :communication, :medium, :contact) on conflict do nothing returning 1)
{one}

-- name: reassociate
with written as (
  update external_contacts.association set media_type = :medium, contact_id = :contact
  where tenant_id = :tenant and conversation_id = :conversation and communication_id = :communication
    and media_type = :medium_before and contact_id = :contact_before returning 1)
{one}

-- name: disassociate
with written as (
  delete from external_contacts.association
  where tenant_id = :tenant and conversation_id = :conversation and communication_id = :communication
    and media_type = :medium_before and contact_id = :contact_before returning 1)
{one}

-- name: session
select id, body, version from external_contacts.journey_session where tenant_id = :tenant and id = :id

-- name: sessions
select id, body, version from external_contacts.journey_session
where tenant_id = :tenant and contact_id = any(:contacts)
order by created_at desc, id limit :limit

-- name: sessions.after
select id, body, version from external_contacts.journey_session
where tenant_id = :tenant and contact_id = any(:contacts)
  and (created_at < :created or (created_at = :created and id > :id))
order by created_at desc, id limit :limit

-- name: session.put
with written as (
  insert into external_contacts.journey_session (tenant_id, id, contact_id, body, created_at)
  values (:tenant, :id, :contact, :body::json, :created)
  on conflict (tenant_id, id) do update
  set body = excluded.body, created_at = excluded.created_at, version = journey_session.version + 1
  where journey_session.contact_id = excluded.contact_id returning 1)
{one}
