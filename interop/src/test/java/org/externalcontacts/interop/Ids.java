package org.externalcontacts.interop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.mypurecloud.sdk.v2.model.BulkIdsRequest;
import com.mypurecloud.sdk.v2.model.ExternalOrganization;
import com.mypurecloud.sdk.v2.model.User;
import com.mypurecloud.sdk.v2.model.WritableEntity;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Ids as the SDK wants them. */
final class Ids {

    static final String USER = "33333333-3333-4333-8333-333333333333";
    static final String NOBODY = "99999999-9999-4999-8999-999999999999";

    private Ids() {}

    static BulkIdsRequest of(String... ids) {
        BulkIdsRequest request = new BulkIdsRequest();
        request.setEntities(Arrays.stream(ids)
                .map(id -> {
                    WritableEntity entity = new WritableEntity();
                    entity.setId(id);
                    return entity;
                })
                .collect(Collectors.toList()));
        return request;
    }

    /** The SDK lets nobody set the id of a user, which is all that the API wants of one: JSON does. */
    static User user() throws IOException {
        return new ObjectMapper().readValue("{\"id\":\"" + USER + "\"}", User.class);
    }

    static ExternalOrganization organization(String id) {
        ExternalOrganization organization = new ExternalOrganization();
        organization.setId(id);
        return organization;
    }
}
