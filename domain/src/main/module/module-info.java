/** The model and its rules. */
module org.externalcontacts.domain {
    requires transitive io.vavr;
    requires transitive org.jspecify;

    exports org.externalcontacts.domain;
    exports org.externalcontacts.domain.address;
    exports org.externalcontacts.domain.contact;
    exports org.externalcontacts.domain.conversation;
    exports org.externalcontacts.domain.directory;
    exports org.externalcontacts.domain.identity;
    exports org.externalcontacts.domain.journey;
    exports org.externalcontacts.domain.merge;
    exports org.externalcontacts.domain.note;
    exports org.externalcontacts.domain.organization;
    exports org.externalcontacts.domain.relationship;
    exports org.externalcontacts.domain.schema;
    exports org.externalcontacts.domain.trustor;

    // For the modules that stand beside this one.
    exports org.externalcontacts.domain.internal to
            org.externalcontacts.application,
            org.externalcontacts.files,
            org.externalcontacts.adapter.postgres,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.domain.internal.address to
            org.externalcontacts.application,
            org.externalcontacts.adapter.postgres;
    exports org.externalcontacts.domain.internal.identity to
            org.externalcontacts.application;
    exports org.externalcontacts.domain.internal.schema to
            org.externalcontacts.application;
}
