drop schema if exists external_contacts_floor cascade;
create schema external_contacts_floor;
create table external_contacts_floor.contact (like external_contacts.contact including defaults) with (fillfactor = 90);
create table external_contacts_floor.contact_search (like external_contacts.contact_search including defaults);
create table external_contacts_floor.contact_identifier (like external_contacts.contact_identifier including defaults);
insert into external_contacts_floor.contact select * from external_contacts.contact;
insert into external_contacts_floor.contact_search select * from external_contacts.contact_search;
insert into external_contacts_floor.contact_identifier select * from external_contacts.contact_identifier;

-- Indexes last: one that is built of all rows at once takes minutes where one that grows row by row takes half an hour.
do $$
declare
  definition text;
begin
  for definition in
    select indexdef from pg_indexes
    where schemaname = 'external_contacts' and tablename in ('contact', 'contact_search', 'contact_identifier')
  loop
    execute replace(definition, ' ON external_contacts.', ' ON external_contacts_floor.');
  end loop;
end
$$;
