package org.externalcontacts.domain.contact;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import java.util.function.Function;

/** The fields of a contact that a caller may write, by their wire names. */
final class ContactFields {

    private static final Map<String, Function<ContactProfile, Object>> ALL =
            LinkedHashMap.<String, Function<ContactProfile, Object>>empty()
                    .put("firstName", profile -> profile.name().first())
                    .put("middleName", profile -> profile.name().middle())
                    .put("lastName", profile -> profile.name().last())
                    .put("salutation", profile -> profile.name().salutation())
                    .put("title", ContactProfile::title)
                    .put("workPhone", profile -> profile.phones().work())
                    .put("cellPhone", profile -> profile.phones().cell())
                    .put("homePhone", profile -> profile.phones().home())
                    .put("otherPhone", profile -> profile.phones().other())
                    .put("workEmail", profile -> profile.emails().work())
                    .put("personalEmail", profile -> profile.emails().personal())
                    .put("otherEmail", profile -> profile.emails().other())
                    .put("address", ContactProfile::address)
                    .put("twitterId", profile -> profile.social().twitter())
                    .put("lineId", profile -> profile.social().line())
                    .put("whatsAppId", profile -> profile.social().whatsApp())
                    .put("facebookId", profile -> profile.social().facebook())
                    .put("externalOrganization", ContactProfile::organization)
                    .put("surveyOptOut", ContactProfile::surveyOptOut)
                    .put("externalSystemUrl", ContactProfile::externalSystemUrl)
                    .put("customFields", ContactProfile::customFields);

    private ContactFields() {}

    static List<String> thatDiffer(ContactProfile one, ContactProfile other) {
        return ALL.filter((name, value) -> !value.apply(one).equals(value.apply(other)))
                .keySet()
                .toList();
    }
}
