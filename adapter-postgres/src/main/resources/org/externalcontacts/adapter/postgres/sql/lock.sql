-- Locks the rows to be stored and returns their current versions.

-- name: SCHEMAS
select '00000000-0000-0000-0000-000000000000'::uuid as id, schema_version as version
from external_contacts.tenant where tenant_id = :tenant {strength}

-- name: ORGANIZATION
select id, version from external_contacts.organization where tenant_id = :tenant and id = any(:ids) order by id {strength}

-- name: CONTACT
select id, version from external_contacts.contact where tenant_id = :tenant and id = any(:ids) order by id {strength}

-- name: NOTE
select id, version from external_contacts.note where tenant_id = :tenant and id = any(:ids) order by id {strength}

-- name: RELATIONSHIP
select id, version from external_contacts.relationship where tenant_id = :tenant and id = any(:ids) order by id {strength}

-- name: SESSION
select id, version from external_contacts.journey_session where tenant_id = :tenant and id = any(:ids) order by id {strength}
