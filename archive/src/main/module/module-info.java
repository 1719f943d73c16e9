/** Everything an engine keeps, as one file. */
module org.externalcontacts.archive {
    requires transitive org.externalcontacts.application;
    requires org.externalcontacts.wire;

    exports org.externalcontacts.archive;
}
