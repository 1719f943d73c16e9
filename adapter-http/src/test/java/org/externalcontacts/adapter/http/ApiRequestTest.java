package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.endpoint.ContactEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.junit.jupiter.api.Test;

/** A request carries what its endpoint declares. */
class ApiRequestTest {

    @Test
    void aParameterThatTheEndpointDoesNotDeclareIsRefused() {
        ApiRequest<?, ?> request = ApiRequest.to(ContactEndpoints.GET_CONTACT, new ContactId(new UUID(0, 1)));
        Query query = Query.none().with(QueryParameter.Q, "ada");
        assertThatThrownBy(() -> request.query(query))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("q");
    }
}
