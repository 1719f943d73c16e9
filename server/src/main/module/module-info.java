/** Any engine as the platform's REST API. */
module org.externalcontacts.server {
    requires transitive org.externalcontacts.application;
    requires org.externalcontacts.wire;
    requires org.slf4j;
    requires static micrometer.core;
    requires static info.picocli;
    requires static org.externalcontacts.adapter.file;
    requires static org.externalcontacts.adapter.inmemory;
    requires static org.externalcontacts.adapter.postgres;
    requires static org.externalcontacts.archive;
    requires static org.externalcontacts.files;
    requires static org.externalcontacts.people;

    exports org.externalcontacts.server;
    exports org.externalcontacts.server.access;
    exports org.externalcontacts.server.cli;
    exports org.externalcontacts.server.observe;

    // Of the engine inside, under its own name.
    uses externalcontacts.shaded.jetty.http.HttpFieldPreEncoder;

    provides externalcontacts.shaded.jetty.http.HttpFieldPreEncoder with
            externalcontacts.shaded.jetty.http.Http1FieldPreEncoder;

    // picocli fills the fields of the commands.
    opens org.externalcontacts.server.cli to
            info.picocli;
    // Bodies of calls that the platform does not have.
    opens org.externalcontacts.server.internal.local to
            org.externalcontacts.wire;
}
