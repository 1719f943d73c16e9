-- Locks the rows that a decision has read or will write, in the order of their ids, and compares the versions of those that it has read.

-- name: same
-- All that were read are still there in that version, and those of version -1 in any; if not, it has to be decided again.
select external_contacts.require(
  count(*) filter (where (:versions)[array_position(:ids, id)] in (version, -1)) = :seen, '40001')
from locked

-- name: ids
-- As a query, for which no plan depends on how many there are: otherwise each execution would be planned anew.
array(select unnest(:ids))

-- name: SCHEMAS
-- All schemas of a tenant have one version.
with locked as (
  select '00000000-0000-0000-0000-000000000000'::uuid as id, schema_version as version
  from external_contacts.tenant where tenant_id = :tenant {strength})
{same}

-- name: ORGANIZATION
with locked as (
  select id, version from external_contacts.organization where tenant_id = :tenant and id = any({ids}) order by id {strength})
{same}

-- name: CONTACT
with locked as (
  select id, version from external_contacts.contact where tenant_id = :tenant and id = any({ids}) order by id {strength})
{same}

-- name: NOTE
with locked as (
  select id, version from external_contacts.note where tenant_id = :tenant and id = any({ids}) order by id {strength})
{same}

-- name: RELATIONSHIP
with locked as (
  select id, version from external_contacts.relationship where tenant_id = :tenant and id = any({ids}) order by id {strength})
{same}

-- name: SESSION
with locked as (
  select id, version from external_contacts.journey_session where tenant_id = :tenant and id = any({ids}) order by id {strength})
{same}
