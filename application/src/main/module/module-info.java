/** The use cases as ports, and what an engine must provide. */
module org.externalcontacts.application {
    requires transitive org.externalcontacts.domain;
    requires org.slf4j;
    // Engines that run the services bring it; a remote engine never reads a number.
    requires static com.google.i18n.phonenumbers.libphonenumber;

    exports org.externalcontacts.application;
    exports org.externalcontacts.application.contact;
    exports org.externalcontacts.application.conversation;
    exports org.externalcontacts.application.directory;
    exports org.externalcontacts.application.engine;
    exports org.externalcontacts.application.event;
    exports org.externalcontacts.application.identity;
    exports org.externalcontacts.application.journey;
    exports org.externalcontacts.application.merge;
    exports org.externalcontacts.application.note;
    exports org.externalcontacts.application.organization;
    exports org.externalcontacts.application.page;
    exports org.externalcontacts.application.permission;
    exports org.externalcontacts.application.phone;
    exports org.externalcontacts.application.relationship;
    exports org.externalcontacts.application.schema;
    exports org.externalcontacts.application.search;
    exports org.externalcontacts.application.storage;
    exports org.externalcontacts.application.tenant;
    exports org.externalcontacts.application.trustor;

    // For the modules that stand beside this one.
    exports org.externalcontacts.application.internal.feed to
            org.externalcontacts.adapter.inmemory,
            org.externalcontacts.adapter.postgres;
    exports org.externalcontacts.application.internal.page to
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.application.internal.permission to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.application.internal.search to
            org.externalcontacts.adapter.inmemory,
            org.externalcontacts.adapter.postgres,
            org.externalcontacts.server;
    exports org.externalcontacts.application.internal.storage to
            org.externalcontacts.wire,
            org.externalcontacts.archive,
            org.externalcontacts.adapter.inmemory,
            org.externalcontacts.adapter.file;

    // Requests are compared by a digest of their parts.
    opens org.externalcontacts.application.internal.condition to
            org.externalcontacts.domain;
}
