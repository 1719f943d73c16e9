-- Contacts. Most were never merged, and are read without a look at merges; whoever gets one that was, asks again for its place in the merge set
-- as well, and for the version of the contact that stands for it.

-- name: own
c.id, c.type, c.profile, o.id as organization_id, c.version, c.created_at, c.modified_at, c.last_interaction,
c.made_source is not null or c.ended_result is not null as merged

-- name: columns
-- Each sub-select runs only where it finds something.
{own}, c.made_source, c.made_target, c.ended_source, c.ended_target, c.ended_result,
case when c.ended_result is not null then {head} end as head_id,
case when c.ended_result is not null then (
  select h.version from external_contacts.contact h where h.tenant_id = c.tenant_id and h.id = {head}) end as head_version,
case when c.made_source is not null or c.ended_result is not null then (
  select m.members from external_contacts.merge_set m
  where m.tenant_id = c.tenant_id and m.head_id = coalesce({head}, c.id)) end as members

-- name: head
(select a.head_id from external_contacts.contact_alias a where a.tenant_id = c.tenant_id and a.id = c.id)

-- name: organization
left join external_contacts.organization o on o.tenant_id = c.tenant_id and o.id = c.organization_id

-- name: ids
-- As a query, for which no plan depends on how many there are: otherwise each execution would be planned anew.
array(select unnest(:ids))

-- name: find.own
select {own} from external_contacts.contact c {organization}
where c.tenant_id = :tenant and c.id = :id

-- name: find
select {columns} from external_contacts.contact c {organization}
where c.tenant_id = :tenant and c.id = :id

-- name: resolve
select {columns} from external_contacts.contact c {organization}
where c.tenant_id = :tenant
  and c.id = coalesce((select head_id from external_contacts.contact_alias where tenant_id = :tenant and id = :id), :id)

-- name: find.all.own
select {own} from external_contacts.contact c {organization}
where c.tenant_id = :tenant and c.id = any({ids})

-- name: find.all
select c.id as wanted, {columns} from external_contacts.contact c {organization}
where c.tenant_id = :tenant and c.id = any({ids})

-- name: resolve.all
select w.id as wanted, {columns}
from (
  select i.id, coalesce(x.head_id, i.id) as contact_id
  from unnest(:ids) as i (id)
  left join external_contacts.contact_alias x on x.tenant_id = :tenant and x.id = i.id
) w
join external_contacts.contact c on c.tenant_id = :tenant and c.id = w.contact_id {organization}

-- name: holding.own
select {own}
from external_contacts.contact_identifier i
join external_contacts.contact c on c.tenant_id = i.tenant_id and c.id = i.contact_id {organization}
where i.tenant_id = :tenant and i.type = :type and i.value = :value

-- name: holding
select {columns}
from external_contacts.contact_identifier i
join external_contacts.contact c on c.tenant_id = i.tenant_id and c.id = i.contact_id {organization}
where i.tenant_id = :tenant and i.type = :type and i.value = :value

-- name: canonical
select c.id, c.version from external_contacts.contact c
where c.tenant_id = :tenant
  and c.id = coalesce((select head_id from external_contacts.contact_alias where tenant_id = :tenant and id = :id), :id)

-- name: found
-- Materialized, because the planner would otherwise scan the sort index. The order of a whole page is found before any profile is read.
found as materialized (
  select s.id, s.last_key, s.first_key, s.middle_key, s.title_key from external_contacts.contact_search s
  where s.tenant_id = :tenant and {match}
), page as (
  select s.* from found s order by {order} limit :limit offset :offset
)

-- name: page
left join page s on true
left join external_contacts.contact c on c.tenant_id = :tenant and c.id = s.id {organization}
order by {order}

-- name: hits
{columns} {expanded} from (select count(*) as total from found) t {page}

-- name: organization.columns
, o.profile as organization_profile, o.created_at as organization_created_at, o.modified_at as organization_modified_at

-- name: search
with {found}
select t.total, false as named, {hits}

-- name: search.words
-- If a keyword is in the name of an organization as well, nothing is searched, and the row says so.
with named as materialized (
  select exists (
    select from unnest(:queries) as k (query)
    join external_contacts.organization o on o.tenant_id = :tenant and o.name_words @@ k.query::tsquery) as any_is
), {found}
select t.total, (select any_is from named) as named, {hits}

-- name: search.companies
-- The organizations that each keyword finds by name are looked up first.
with company as materialized (
  select k.number, array_agg(o.id) as ids
  from unnest(:queries) with ordinality as k (query, number)
  join external_contacts.organization o on o.tenant_id = :tenant and o.name_words @@ k.query::tsquery
  group by k.number
), {found}
select t.total, false as named, {hits}

-- name: list
with page as (
  select s.id, s.last_key, s.first_key, s.middle_key, s.title_key from external_contacts.contact_search s
  where s.tenant_id = :tenant order by {order} limit :limit offset :offset
)
select t.total, false as named, {columns} {expanded}
from (
  select coalesce(sum(records), 0)::bigint as total from external_contacts.record_count
  where tenant_id = :tenant and kind = 'CONTACT') t {page}

-- name: scan
select {columns}
from (
  select id from external_contacts.contact_search
  where tenant_id = :tenant {after} order by id limit :limit
) s
join external_contacts.contact c on c.tenant_id = :tenant and c.id = s.id {organization}
order by c.id

-- name: every
select {columns}
from (
  select * from external_contacts.contact where tenant_id = :tenant {after} order by id limit :limit
) c {organization}
order by c.id

-- name: reached
select {columns}
from (
  select id, last_key, first_key from external_contacts.contact_search
  where tenant_id = :tenant and words @@ :query::tsquery
  order by last_key nulls last, first_key nulls last, id limit :limit
) s
join external_contacts.contact c on c.tenant_id = :tenant and c.id = s.id {organization}
order by s.last_key nulls last, s.first_key nulls last, s.id

-- name: due
select id, version from external_contacts.contact
where tenant_id = :tenant and expires_at <= :moment order by expires_at limit :limit

-- name: members
select {columns} from external_contacts.contact c {organization}
where c.tenant_id = :tenant and c.organization_id = :organization and o.id is not null limit :limit

-- name: orphans
select {columns}
from external_contacts.organization_gone g
join external_contacts.contact c on c.tenant_id = g.tenant_id and c.organization_id = g.id {organization}
where g.tenant_id = :tenant limit :limit

-- name: one
-- That the statement before has written a row.
select external_contacts.require(exists (select from written), 'EC001')

-- name: given.one
select :id::uuid as id, :type as type, :profile as profile, :organization::uuid as organization_id, :schema::uuid as schema_id,
  :created::timestamptz as created_at, :modified::timestamptz as modified_at, :seen::timestamptz as last_interaction,
  :expires::timestamptz as expires_at, :listed as listed, :last::bytea as last_key, :first::bytea as first_key,
  :middle::bytea as middle_key, :title::bytea as title_key, :words as words

-- name: given.many
select *
from unnest(:ids, :types, :profiles, :organizations, :schemas, :created, :modified, :seen, :expires,
  :listed, :last, :first, :middle, :title, :words)
  as g (id, type, profile, organization_id, schema_id, created_at, modified_at, last_interaction, expires_at,
    listed, last_key, first_key, middle_key, title_key, words)

-- name: add
-- New contacts, the rows by which they are found, and the identifiers that they hold from the beginning: those have to be free, or it has to be
-- decided again. Identifiers are inserted in key order, so that concurrent claims of the same values do not deadlock.
with given as ({given}), added as (
  insert into external_contacts.contact (tenant_id, id, type, profile, organization_id, schema_id, created_at, modified_at,
    last_interaction, expires_at)
  select :tenant, id, type, profile::json, organization_id, schema_id, created_at, modified_at, last_interaction, expires_at
  from given on conflict do nothing returning 1
), indexed as (
  insert into external_contacts.contact_search (tenant_id, id, last_key, first_key, middle_key, title_key, organization_id, words)
  select :tenant, id, last_key, first_key, middle_key, title_key, organization_id, words::tsvector
  from given where listed on conflict do nothing
), claimed as (
  insert into external_contacts.contact_identifier (tenant_id, type, value, contact_id, claimed_at)
  select :tenant, t.type, t.value, t.contact_id, t.claimed_at
  from unnest(:claimed_types, :claimed_values, :holders, :moments) as t (type, value, contact_id, claimed_at)
  order by t.type collate "C", t.value collate "C"
  on conflict do nothing returning 1
)
select external_contacts.require((select count(*) from added) = :contacts, 'EC001'),
  external_contacts.require((select count(*) from claimed) = cardinality(:holders), '40001')

-- name: update
update external_contacts.contact
set type = :type, profile = :profile::json, organization_id = :organization, schema_id = :schema, modified_at = :modified,
  last_interaction = :seen, expires_at = :expires, version = version + 1
where tenant_id = :tenant and id = :id and created_at = :created

-- name: replace
with written as ({update} returning id) {one}

-- name: index
insert into external_contacts.contact_search (tenant_id, id, last_key, first_key, middle_key, title_key, organization_id, words)
select w.tenant_id, w.id, :last, :first, :middle, :title, w.organization_id, :words::tsvector from written w
on conflict (tenant_id, id) do update
set last_key = excluded.last_key, first_key = excluded.first_key, middle_key = excluded.middle_key, title_key = excluded.title_key,
  organization_id = excluded.organization_id, words = excluded.words

-- name: replace.listed
with written as ({update} returning tenant_id, id, organization_id), indexed as ({index}) {one}

-- name: unlist
delete from external_contacts.contact_search where tenant_id = :tenant and id = any({ids})

-- name: touch
update external_contacts.contact set version = version + 1 where tenant_id = :tenant and id = any({ids})

-- name: merge.ended
update external_contacts.contact
set ended_source = :source, ended_target = :target, ended_result = :result, expires_at = null, version = version + 1
where tenant_id = :tenant and id in (:source, :target)

-- name: merge.made
update external_contacts.contact
set made_source = :source, made_target = :target, expires_at = null
where tenant_id = :tenant and id = :result

-- name: merge.aliases
update external_contacts.contact_alias set head_id = :result where tenant_id = :tenant and head_id in (:source, :target)

-- name: merge.alias
insert into external_contacts.contact_alias (tenant_id, id, head_id) values (:tenant, :source, :result), (:tenant, :target, :result)

-- name: merge.sets
delete from external_contacts.merge_set where tenant_id = :tenant and head_id in (:source, :target)

-- name: merge.set
insert into external_contacts.merge_set (tenant_id, head_id, members) values (:tenant, :result, :members)

-- name: remove
delete from external_contacts.contact where tenant_id = :tenant and id = any({ids})

-- name: remove.aliases
delete from external_contacts.contact_alias where tenant_id = :tenant and (id = any({ids}) or head_id = any({ids}))

-- name: remove.sets
delete from external_contacts.merge_set where tenant_id = :tenant and head_id = any({ids})

-- name: remove.notes
delete from external_contacts.note where tenant_id = :tenant and owner_id = any({ids}) and owner_kind = 'CONTACT'

-- name: remove.sessions
delete from external_contacts.journey_session where tenant_id = :tenant and contact_id = any({ids})

-- name: remove.associations
delete from external_contacts.association where tenant_id = :tenant and contact_id = any({ids})
