drop schema if exists external_contacts_app cascade;
create schema external_contacts_app;

create table external_contacts_app.organization (
  id   uuid primary key,
  name text not null
);

create table external_contacts_app.contact (
  id              uuid        not null,
  version         int         not null,
  first_name      text,
  last_name       text,
  title           text,
  city            text,
  work_email      text,
  personal_email  text,
  work_phone      text,
  cell_phone      text,
  organization_id uuid,
  merged_into_id  uuid,
  created_at      timestamptz not null,
  modified_at     timestamptz not null
);

create sequence external_contacts_app.identifier_seq increment by 50;
create table external_contacts_app.identifier (
  id         bigint not null,
  type       text not null,
  value      text not null,
  contact_id uuid not null
);

insert into external_contacts_app.organization
select id, profile ->> 'name' from external_contacts.organization;

-- Contacts of the engine, as this app would keep them. Each is looked up by the engine's key, which begins with the tenant:
-- by its id alone it would be sought in all of the table.
create function external_contacts_app.copy(wanted uuid[]) returns void language sql as $$
  insert into external_contacts_app.contact
  select c.id, 0, profile ->> 'firstName', profile ->> 'lastName', profile ->> 'title', profile -> 'address' ->> 'city',
    profile ->> 'workEmail', profile ->> 'personalEmail', profile -> 'workPhone' ->> 'e164', profile -> 'cellPhone' ->> 'e164',
    organization_id, null, c.created_at, modified_at
  from external_contacts.tenant as t join unnest(wanted) as w (id) on true join external_contacts.contact as c on (c.tenant_id, c.id) = (t.tenant_id, w.id);
  insert into external_contacts_app.identifier
  select -row_number() over () + coalesce((select min(id) from external_contacts_app.identifier where id < 0), 0), type, value, contact_id
  from external_contacts.tenant as t join unnest(wanted) as w (id) on true
    join external_contacts.contact_identifier as i on (i.tenant_id, i.contact_id) = (t.tenant_id, w.id);
$$;
select external_contacts_app.copy(array(select id from external_contacts.contact));

-- Keys and indexes last, as for the bare statements.
alter table external_contacts_app.contact
  add primary key (id),
  add foreign key (organization_id) references external_contacts_app.organization,
  add foreign key (merged_into_id) references external_contacts_app.contact;
create index on external_contacts_app.contact (organization_id);
create index on external_contacts_app.contact (merged_into_id) where merged_into_id is not null;
create index on external_contacts_app.contact (last_name, first_name);
create index on external_contacts_app.contact (lower(last_name) text_pattern_ops);
create index on external_contacts_app.contact (lower(first_name) text_pattern_ops);
alter table external_contacts_app.identifier
  add primary key (id),
  add unique (type, value),
  add foreign key (contact_id) references external_contacts_app.contact;
create index on external_contacts_app.identifier (contact_id);
