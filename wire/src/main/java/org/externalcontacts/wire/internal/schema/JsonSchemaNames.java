package org.externalcontacts.wire.internal.schema;

/** The words of JSON-Schema draft-04 that schemas of custom fields are made of. */
final class JsonSchemaNames {

    static final String SCHEMA = "$schema";
    static final String DRAFT_04 = "http://json-schema.org/draft-04/schema#";
    static final String REF = "$ref";
    static final String DEFINITIONS = "#/definitions/";
    static final String ALL_OF = "allOf";
    static final String PROPERTIES = "properties";
    static final String REQUIRED = "required";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String MAX_LENGTH = "maxLength";
    static final String MIN_LENGTH = "minLength";
    static final String MAXIMUM = "maximum";
    static final String MINIMUM = "minimum";
    static final String MAX_ITEMS = "maxItems";
    static final String ITEMS = "items";
    static final String ENUM = "enum";
    static final String ENUM_PROPERTIES = "_enumProperties";
    static final String DISABLED = "_disabled";

    private JsonSchemaNames() {}
}
