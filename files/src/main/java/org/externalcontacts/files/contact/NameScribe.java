package org.externalcontacts.files.contact;

import ezvcard.VCardDataType;
import ezvcard.VCardVersion;
import ezvcard.io.ParseContext;
import ezvcard.io.scribe.StructuredNameScribe;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.StructuredName;

/** Reads names of which the family or given part has several values, as those of two families; otherwise the first alone is read. */
final class NameScribe extends StructuredNameScribe {

    private static final int PARTS_WITH_ONE_VALUE = 2;

    @Override
    protected StructuredName _parseText(
            String value, VCardDataType dataType, VCardParameters parameters, ParseContext context) {
        // In version 2.1 a comma is a part of the name.
        String joined = context.getVersion() == VCardVersion.V2_1 ? value : joined(value);
        return super._parseText(joined, dataType, parameters, context);
    }

    private static String joined(String value) {
        StringBuilder joined = new StringBuilder(value);
        int part = 0;
        for (int i = 0; i < joined.length() && part < PARTS_WITH_ONE_VALUE; i++) {
            char unit = joined.charAt(i);
            if (unit == '\\') {
                i++;
            } else if (unit == ';') {
                part++;
            } else if (unit == ',') {
                joined.setCharAt(i, ' ');
            }
        }
        return joined.toString();
    }
}
