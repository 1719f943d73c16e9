-- Every key begins with tenant_id, so that a tenant's rows are stored together and the tables can be distributed by it.
-- There are no foreign keys: what hangs on a record is removed by the statement that removes the record, under its lock.
-- version counts changes to a record, including to the identifiers it holds; it is compared before a decision is stored.
-- Sort keys are bytes in the order of the engine, so that no collation of the database has a say in it.

-- Ends a statement, and the transaction with it, when what it relies on is not so: statements are sent together with the commit behind them,
-- so nobody could look at their outcome in between.
-- A condition that holds costs nothing: the planner puts the text of require in its place, and only one that does not hold comes to a call.
create function external_contacts.fail(code text) returns boolean language plpgsql as $$
begin
  raise exception 'a condition of external contacts does not hold' using errcode = code;
end
$$;
create function external_contacts.require(fulfilled boolean, code text) returns boolean language sql as $$
  select case when fulfilled is not true then external_contacts.fail(code) end
$$;

create table external_contacts.tenant (
  tenant_id      int         generated always as identity primary key,
  name           text        collate "C" not null unique,
  cursor_secret  bytea       not null,
  schema_version int         not null default 0,
  created_at     timestamptz not null default now()
);

create table external_contacts.organization (
  tenant_id    int            not null,
  id           uuid           not null,
  profile      json           not null,
  schema_id    uuid,
  name_key     bytea,
  type_key     bytea,
  industry_key bytea,
  words        tsvector       not null,
  name_words   tsvector       not null,
  version      int            not null default 0,
  created_at   timestamptz(3) not null,
  modified_at  timestamptz(3) not null,
  primary key (tenant_id, id)
);
create index organization_by_name on external_contacts.organization (tenant_id, name_key, id);
create index organization_words on external_contacts.organization using gin (words);
create index organization_name_words on external_contacts.organization using gin (name_words);
create index organization_schema on external_contacts.organization (tenant_id, schema_id) where schema_id is not null;

-- Organizations that are gone while contacts still name them: those read as contacts without organization.
create table external_contacts.organization_gone (
  tenant_id int  not null,
  id        uuid not null,
  primary key (tenant_id, id)
);

create table external_contacts.trustor_link (
  tenant_id       int            not null,
  organization_id uuid           not null,
  trustor_id      uuid           not null,
  created_at      timestamptz(3) not null,
  primary key (tenant_id, organization_id),
  unique (tenant_id, trustor_id)
);

create table external_contacts.contact (
  tenant_id        int            not null,
  id               uuid           not null,
  type             text           collate "C" not null,
  profile          json           not null,
  organization_id  uuid,
  schema_id        uuid,
  made_source      uuid,   -- the two contacts whose merge made it
  made_target      uuid,
  ended_source     uuid,   -- the merge that made it an ancestor
  ended_target     uuid,
  ended_result     uuid,
  version          int            not null default 0,
  created_at       timestamptz(3) not null,
  modified_at      timestamptz(3) not null,
  last_interaction timestamptz(3),
  expires_at       timestamptz(3),
  primary key (tenant_id, id)
) with (fillfactor = 90);
create index contact_organization on external_contacts.contact (tenant_id, organization_id) where organization_id is not null;
create index contact_schema on external_contacts.contact (tenant_id, schema_id) where schema_id is not null;
create index contact_due on external_contacts.contact (tenant_id, expires_at) where expires_at is not null;

-- Each ancestor and its canonical contact; written only while that contact's row is locked.
create table external_contacts.contact_alias (
  tenant_id int  not null,
  id        uuid not null,
  head_id   uuid not null,
  primary key (tenant_id, id)
);
create index contact_alias_head on external_contacts.contact_alias (tenant_id, head_id);

-- The members of each merge set in the order in which they are told, the canonical contact first.
create table external_contacts.merge_set (
  tenant_id int    not null,
  head_id   uuid   not null,
  members   uuid[] not null,
  primary key (tenant_id, head_id)
);

-- One narrow row for each contact that is listed: all that search, listing and scan look at. Lexemes are '<tenant>/<word>',
-- '<tenant>/=<whole value>' and '<tenant>/~<kind><number, address or handle>', so that one index serves all tenants.
create table external_contacts.contact_search (
  tenant_id       int      not null,
  id              uuid     not null,
  last_key        bytea,
  first_key       bytea,
  middle_key      bytea,
  title_key       bytea,
  organization_id uuid,
  words           tsvector not null,
  primary key (tenant_id, id)
);
create index contact_by_name on external_contacts.contact_search (tenant_id, last_key, first_key, id);
create index contact_search_organization on external_contacts.contact_search (tenant_id, organization_id)
  where organization_id is not null;
create index contact_words on external_contacts.contact_search using gin (words)
  with (fastupdate = on, gin_pending_list_limit = 512);

create table external_contacts.contact_identifier (
  tenant_id  int            not null,
  type       text           collate "C" not null,
  value      text           collate "C" not null,
  contact_id uuid           not null,
  claimed_at timestamptz(3) not null,
  primary key (tenant_id, type, value)
);
create index contact_identifier_held on external_contacts.contact_identifier (tenant_id, contact_id);

-- Contacts whose fields imply an identifier that they do not hold: who is next when it becomes free, oldest first.
create table external_contacts.contact_waiting (
  tenant_id  int            not null,
  type       text           collate "C" not null,
  value      text           collate "C" not null,
  made_at    timestamptz(3) not null,
  contact_id uuid           not null,
  primary key (tenant_id, type, value, made_at, contact_id)
);
create index contact_waiting_contact on external_contacts.contact_waiting (tenant_id, contact_id);

-- The change feed, written only where engines are opened with it.
-- An event is written in the transaction of its decision, after all locks: of two events of one record the later has the higher position.
create table external_contacts.change_event (
  tenant_id int         not null,
  position  bigint      not null generated always as identity,
  body      json        not null,
  stored_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, position)
);

-- Up to which position events were removed for their age.
create table external_contacts.change_feed (
  tenant_id int    not null primary key,
  removed   bigint not null default 0
);

-- How far each consumer has come, and which subscription receives for it, for how long unless it reports.
create table external_contacts.change_consumer (
  tenant_id  int    not null,
  name       text   collate "C" not null,
  position   bigint not null,
  holder     uuid,
  held_until timestamptz,
  primary key (tenant_id, name)
);

create table external_contacts.note (
  tenant_id  int            not null,
  id         uuid           not null,
  owner_kind text           collate "C" not null,   -- CONTACT or ORGANIZATION
  owner_id   uuid           not null,
  body       json           not null,
  version    int            not null default 0,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id)
);
create index note_on on external_contacts.note (tenant_id, owner_id, owner_kind, created_at desc, id);

create table external_contacts.relationship (
  tenant_id       int            not null,
  id              uuid           not null,
  organization_id uuid           not null,
  label_key       bytea          not null,
  body            json           not null,
  version         int            not null default 0,
  created_at      timestamptz(3) not null,
  primary key (tenant_id, id)
);
create index relationship_of on external_contacts.relationship (tenant_id, organization_id, created_at desc, id);

create table external_contacts.data_schema (
  tenant_id int    not null,
  id        uuid   not null,
  version   int    not null,
  target    text   collate "C" not null,
  body      json   not null,
  made      bigint generated always as identity,
  primary key (tenant_id, id, version)
);

create table external_contacts.association (
  tenant_id        int  not null,
  conversation_id  uuid not null,
  communication_id uuid not null,
  media_type       text not null,
  contact_id       uuid not null,
  primary key (tenant_id, conversation_id, communication_id)
);
create index association_of on external_contacts.association (tenant_id, contact_id);

create table external_contacts.journey_session (
  tenant_id  int            not null,
  id         uuid           not null,
  contact_id uuid           not null,
  body       json           not null,
  version    int            not null default 0,
  created_at timestamptz(3) not null,
  primary key (tenant_id, id)
);
create index journey_session_of on external_contacts.journey_session (tenant_id, contact_id, created_at desc, id);

-- Calls with idempotency keys that were carried out, for a day: a repeated call is answered from here.
create table external_contacts.idempotency_key (
  tenant_id int            not null,
  key       text           collate "C" not null,
  body      json           not null,
  kept_at   timestamptz(3) not null,
  primary key (tenant_id, key)
);
create index idempotency_key_age on external_contacts.idempotency_key (tenant_id, kept_at);
