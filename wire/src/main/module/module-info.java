/** The JSON of the platform, for the modules that speak it; nothing for users. */
module org.externalcontacts.wire {
    requires transitive org.externalcontacts.application;
    requires transitive com.fasterxml.jackson.core;

    // For the modules that stand beside this one.
    exports org.externalcontacts.wire.internal.bulk to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.contact to
            org.externalcontacts.adapter.postgres,
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.conversation to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.directory to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.endpoint to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.error to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http,
            org.externalcontacts.spring;
    exports org.externalcontacts.wire.internal.event to
            org.externalcontacts.archive,
            org.externalcontacts.server,
            org.externalcontacts.adapter.file,
            org.externalcontacts.adapter.postgres;
    exports org.externalcontacts.wire.internal.identity to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.journey to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.json to
            org.externalcontacts.archive,
            org.externalcontacts.jackson,
            org.externalcontacts.jackson3,
            org.externalcontacts.adapter.postgres,
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.merge to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.model to
            org.externalcontacts.jackson,
            org.externalcontacts.jackson3;
    exports org.externalcontacts.wire.internal.note to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.organization to
            org.externalcontacts.adapter.postgres,
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.page to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.reference to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.relationship to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.schema to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
    exports org.externalcontacts.wire.internal.trustor to
            org.externalcontacts.server,
            org.externalcontacts.adapter.http;
}
