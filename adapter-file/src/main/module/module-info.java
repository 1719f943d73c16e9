/** An engine that keeps its contacts in one directory. */
module org.externalcontacts.adapter.file {
    requires transitive org.externalcontacts.application;
    requires java.sql;
    requires org.externalcontacts.adapter.inmemory;
    requires org.externalcontacts.wire;
    requires org.xerial.sqlitejdbc;

    exports org.externalcontacts.adapter.file;
    exports org.externalcontacts.adapter.file.fault;
}
