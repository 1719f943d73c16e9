/** The model as JSON, by Jackson 3. */
module org.externalcontacts.jackson3 {
    requires transitive tools.jackson.databind;
    requires org.externalcontacts.application;
    requires org.externalcontacts.wire;

    exports org.externalcontacts.jackson3;

    // Pages are written and read by reflection.
    opens org.externalcontacts.jackson3.internal to
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            org.externalcontacts.jackson3.ExternalContactsJacksonModule;
}
