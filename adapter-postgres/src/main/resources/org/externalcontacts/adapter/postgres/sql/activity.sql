-- What contacts leave behind: associations with conversations, journey sessions.

-- name: associations
select conversation_id, communication_id, media_type, contact_id from external_contacts.association
where tenant_id = :tenant and conversation_id = :conversation

-- name: associate
insert into external_contacts.association (tenant_id, conversation_id, communication_id, media_type, contact_id)
values (:tenant, :conversation, :communication, :medium, :contact) on conflict do nothing

-- name: reassociate
update external_contacts.association set media_type = :medium, contact_id = :contact
where tenant_id = :tenant and conversation_id = :conversation and communication_id = :communication
  and media_type = :medium_before and contact_id = :contact_before

-- name: disassociate
delete from external_contacts.association
where tenant_id = :tenant and conversation_id = :conversation and communication_id = :communication
  and media_type = :medium_before and contact_id = :contact_before

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
insert into external_contacts.journey_session (tenant_id, id, contact_id, body, created_at)
values (:tenant, :id, :contact, :body::json, :created)
on conflict (tenant_id, id) do update
set body = excluded.body, created_at = excluded.created_at, version = journey_session.version + 1
where journey_session.contact_id = excluded.contact_id
