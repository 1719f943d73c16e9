/** Contacts from CSV files and vCards. */
module org.externalcontacts.files {
    requires transitive org.externalcontacts.application;
    requires com.googlecode.ezvcard;
    requires org.apache.commons.csv;

    exports org.externalcontacts.files.contact;
    exports org.externalcontacts.files.table;
    exports org.externalcontacts.files.text;
}
