package org.externalcontacts.domain.internal.schema;

/** The path of a custom field in JSON, for violations. A key longer than any field's is cut: it is there to be recognised. */
final class FieldPath {

    static final String PROPERTIES = "jsonSchema.properties";

    private FieldPath() {}

    /** The place of a field's definition in a schema. */
    static String ofDefinition(String key) {
        return PROPERTIES + "." + cut(key);
    }

    /** The place of an option's properties in a schema. */
    static String ofOption(String key, String option) {
        return ofDefinition(key) + "._enumProperties." + cut(option);
    }

    /** The place of a field's value in an entity. */
    static String ofValue(String key) {
        return "customFields." + cut(key);
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), TypeLimits.LONGEST_KEY));
    }
}
