/** Invented people and companies. */
module org.externalcontacts.people {
    requires transitive org.externalcontacts.domain;
    requires com.google.i18n.phonenumbers.libphonenumber;

    exports org.externalcontacts.people;
}
