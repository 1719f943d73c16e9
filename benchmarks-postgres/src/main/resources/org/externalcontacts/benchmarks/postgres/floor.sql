drop schema if exists external_contacts_floor cascade;
create schema external_contacts_floor;
create table external_contacts_floor.contact (like external_contacts.contact including all) with (fillfactor = 90);
create table external_contacts_floor.contact_search (like external_contacts.contact_search including all);
create table external_contacts_floor.contact_identifier (like external_contacts.contact_identifier including all);
insert into external_contacts_floor.contact select * from external_contacts.contact;
insert into external_contacts_floor.contact_search select * from external_contacts.contact_search;
insert into external_contacts_floor.contact_identifier select * from external_contacts.contact_identifier;
