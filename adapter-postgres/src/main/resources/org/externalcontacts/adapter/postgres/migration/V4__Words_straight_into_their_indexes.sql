-- Whoever fills the pending list of an index has to move all of it, while others go on filling it: under a load of many writers the lists grew until
-- a create ran into its timeout. Each search reads them from end to end as well. The next vacuum moves what is in them.

alter index external_contacts.contact_words set (fastupdate = off);
alter index external_contacts.organization_words set (fastupdate = off);
alter index external_contacts.organization_name_words set (fastupdate = off);
