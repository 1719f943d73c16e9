module org.example.paging {
    requires org.externalcontacts.jackson;
    requires org.externalcontacts.jackson3;
    requires org.externalcontacts.application;
}
