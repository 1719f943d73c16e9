module org.example.first {
    requires org.externalcontacts.adapter.inmemory;
}
