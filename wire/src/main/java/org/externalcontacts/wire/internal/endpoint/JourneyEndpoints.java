package org.externalcontacts.wire.internal.endpoint;

import static org.externalcontacts.wire.internal.endpoint.PathParameter.CONTACT_ID;
import static org.externalcontacts.wire.internal.endpoint.PathTemplate.path;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.AFTER;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.INCLUDE_MERGED;
import static org.externalcontacts.wire.internal.endpoint.QueryParameter.PAGE_SIZE;

import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.journey.SessionListingDto;

/** Journey sessions of contacts. */
public final class JourneyEndpoints {

    private static final EndpointGroup JOURNEYS = new EndpointGroup(Tag.JOURNEYS, EntityKind.CONTACT);

    public static final Endpoint<ContactId, NoBody, SessionListingDto> GET_CONTACT_JOURNEY_SESSIONS = JOURNEYS.get(
                    Operation.GET_CONTACT_JOURNEY_SESSIONS,
                    "List the sessions of a contact",
                    path("/contacts/{}/journey/sessions", CONTACT_ID))
            .query(PAGE_SIZE, AFTER, INCLUDE_MERGED)
            .refuses(404)
            .answers(Models.SESSION_LISTING);

    private JourneyEndpoints() {}

    static List<Endpoint<?, ?, ?>> all() {
        return JOURNEYS.endpoints();
    }
}
