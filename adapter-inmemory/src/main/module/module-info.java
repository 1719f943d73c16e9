/** An engine in memory. */
module org.externalcontacts.adapter.inmemory {
    requires transitive org.externalcontacts.application;
    requires com.google.i18n.phonenumbers.libphonenumber;

    exports org.externalcontacts.adapter.inmemory;

    // For the modules that stand beside this one.
    exports org.externalcontacts.adapter.inmemory.internal.codec to
            org.externalcontacts.adapter.file;
}
