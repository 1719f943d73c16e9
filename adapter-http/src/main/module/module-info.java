/** An engine that is the platform itself, over HTTP. */
module org.externalcontacts.adapter.http {
    requires transitive java.net.http;
    requires transitive org.externalcontacts.application;
    requires org.externalcontacts.wire;
    requires org.slf4j;
    requires static micrometer.core;

    exports org.externalcontacts.adapter.http;
    exports org.externalcontacts.adapter.http.fault;
    exports org.externalcontacts.adapter.http.observe;
    exports org.externalcontacts.adapter.http.token;
}
