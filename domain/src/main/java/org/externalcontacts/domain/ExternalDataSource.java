package org.externalcontacts.domain;

import io.vavr.control.Option;
import org.externalcontacts.domain.internal.CleanText;

/**
 * Link to the record in the system that an entity was taken from; read-only, filled only when asked for (rule 2.7).
 *
 * @param platform the source system
 * @param url link to the source record
 */
public record ExternalDataSource(Platform platform, Option<String> url) implements PersonalData {

    public ExternalDataSource {
        url = CleanText.clean(url);
    }

    /** A source system; an open list. */
    public record Platform(String text) implements OpenValue {

        /** The one platform that is documented. */
        public static final Platform SALESFORCE = new Platform("SALESFORCE");

        @Override
        public boolean isKnown() {
            return equals(SALESFORCE);
        }
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
