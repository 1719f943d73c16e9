module org.example.serving {
    requires org.externalcontacts.adapter.http;
    requires org.externalcontacts.adapter.inmemory;
    requires org.externalcontacts.server;
}
