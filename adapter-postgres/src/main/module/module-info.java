/** An engine that keeps its contacts in PostgreSQL. */
module org.externalcontacts.adapter.postgres {
    requires transitive java.sql;
    requires transitive org.externalcontacts.application;
    requires com.google.i18n.phonenumbers.libphonenumber;
    requires com.zaxxer.hikari;
    requires flyway.core;
    requires org.externalcontacts.archive;
    requires org.externalcontacts.wire;
    requires org.slf4j;

    exports org.externalcontacts.adapter.postgres;
    exports org.externalcontacts.adapter.postgres.fault;

    // Flyway looks for the scripts.
    opens org.externalcontacts.adapter.postgres.migration;
}
