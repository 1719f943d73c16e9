/** The model as JSON, by Jackson 2. */
module org.externalcontacts.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires org.externalcontacts.application;
    requires org.externalcontacts.wire;

    exports org.externalcontacts.jackson;

    // Pages are written and read by reflection.
    opens org.externalcontacts.jackson.internal to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            org.externalcontacts.jackson.ExternalContactsModule;
}
