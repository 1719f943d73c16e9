/** An engine with a server in front of it, for tests. */
open module org.externalcontacts.testkit.http {
    requires transitive org.externalcontacts.testkit;
    requires org.externalcontacts.adapter.http;
    requires org.externalcontacts.server;

    exports org.externalcontacts.testkit.http;
}
