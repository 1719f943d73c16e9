package org.externalcontacts.files.contact;

import io.vavr.collection.List;

/** What a value in a file can be of a contact. Named as on the wire; what the model has no field for says what becomes of it. */
enum Field {
    KEY("key of the row"),
    FIRST_NAME("firstName"),
    MIDDLE_NAME("middleName"),
    LAST_NAME("lastName"),
    SALUTATION("salutation"),
    /** The whole name. It becomes the last name where there is no name in parts. */
    WHOLE_NAME("lastName if no name parts are given"),
    TITLE("title"),
    ORGANIZATION("externalOrganization, by name"),
    WORK_PHONE("workPhone"),
    CELL_PHONE("cellPhone"),
    HOME_PHONE("homePhone"),
    OTHER_PHONE("otherPhone"),
    WORK_EMAIL("workEmail"),
    PERSONAL_EMAIL("personalEmail"),
    OTHER_EMAIL("otherEmail"),
    /** The whole address. It becomes the first line where there is no street. */
    WHOLE_ADDRESS("address.address1 if no street is given"),
    ADDRESS1("address.address1"),
    ADDRESS2("address.address2"),
    CITY("address.city"),
    STATE("address.state"),
    POSTAL_CODE("address.postalCode"),
    COUNTRY_CODE("address.countryCode"),
    EXTERNAL_SYSTEM_URL("externalSystemUrl"),
    SURVEY_OPT_OUT("surveyOptOut"),
    TWITTER_ID("twitterId.id"),
    TWITTER_SCREEN_NAME("twitterId.screenName"),
    FACEBOOK_ID("facebookId"),
    FACEBOOK_NAME("facebookId.displayName, or facebookId without id"),
    LINE_ID("lineId"),
    WHATSAPP_NUMBER("whatsAppId.phoneNumber");

    /** The parts of a name. */
    static final List<Field> NAME = List.of(FIRST_NAME, MIDDLE_NAME, LAST_NAME, SALUTATION);

    /** A contact has one of each; values that find theirs taken move to one that is free. */
    static final List<Field> PHONES = List.of(WORK_PHONE, CELL_PHONE, HOME_PHONE, OTHER_PHONE);

    /** As {@link #PHONES}. */
    static final List<Field> EMAILS = List.of(WORK_EMAIL, PERSONAL_EMAIL, OTHER_EMAIL);

    /** The parts of the one address that a contact has. */
    static final List<Field> ADDRESS =
            List.of(WHOLE_ADDRESS, ADDRESS1, ADDRESS2, CITY, STATE, POSTAL_CODE, COUNTRY_CODE);

    private final String path;

    Field(String path) {
        this.path = path;
    }

    /** The field as messages call it. */
    String path() {
        return path;
    }
}
