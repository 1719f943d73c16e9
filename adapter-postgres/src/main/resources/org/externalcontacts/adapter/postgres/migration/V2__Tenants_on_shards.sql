-- A tenant that is being moved to another database takes no writes.

alter table external_contacts.tenant add column read_only boolean not null default false;

-- Which shard has a tenant; used in one database, which all nodes ask.
create table external_contacts.tenant_shard (
  name  text collate "C" not null primary key,
  shard text collate "C" not null
);
