-- Locks the rows that a decision has read or will write, in the order of their ids, and compares the versions of those that it has read. If they
-- are not there in that version, or in any where it is -1, it has to be decided again.

-- name: one
-- The version is null of what is only written.
with locked as (
  select version from external_contacts.{table} where tenant_id = :tenant and id = :id {strength})
select external_contacts.require(
  coalesce((select :version::int in (version, -1) from locked), :version::int is null), '40001')

-- name: many
-- The ids as a query, for which no plan depends on how many there are: otherwise each execution would be planned anew.
with locked as (
  select id, version from external_contacts.{table}
  where tenant_id = :tenant and id = any(array(select unnest(:ids))) order by id {strength})
select external_contacts.require(
  count(*) filter (where (:versions)[array_position(:ids, id)] in (version, -1)) = :seen, '40001')
from locked

-- name: schemas
-- All schemas of a tenant have one version.
with locked as (
  select schema_version as version from external_contacts.tenant where tenant_id = :tenant {strength})
select external_contacts.require(
  coalesce((select :version::int in (version, -1) from locked), :version::int is null), '40001')
