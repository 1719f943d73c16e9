package org.externalcontacts.benchmarks.http;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.api.ExternalContactsApi;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProperty;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProvider;
import com.mypurecloud.sdk.v2.model.BulkIdsRequest;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.WritableEntity;
import java.net.URI;
import java.util.Collections;
import java.util.List;

/** The platform's official SDK on one of its connectors. */
final class OfficialSdk implements Contender {

    private final ExternalContactsApi api;
    private final ExternalContact contact;
    private final BulkIdsRequest ids = new BulkIdsRequest();

    OfficialSdk(URI uri, ApiClientConnectorProvider connector) {
        api = new ExternalContactsApi(ApiClient.Builder.standard()
                .withBasePath(uri.toString())
                .withAccessToken("token")
                .withShouldThrowErrors(true)
                .withProperty(ApiClientConnectorProperty.CONNECTOR_PROVIDER, connector)
                .build());
        WritableEntity id = new WritableEntity();
        id.setId(Bodies.ID);
        ids.setEntities(Collections.nCopies(50, id));
        contact = contact();
    }

    @Override
    public void get() throws Exception {
        Contender.expect(contact().getLastName().equals("Lovelace"));
    }

    @Override
    public void create() throws Exception {
        Contender.expect(api.postExternalcontactsContacts(contact).getId().equals(Bodies.ID));
    }

    @Override
    public void page() throws Exception {
        page(1);
    }

    @Override
    public void pageWithCustomFields() throws Exception {
        page(2);
    }

    private void page(int number) throws Exception {
        Contender.expect(api.getExternalcontactsContacts(100, number, null, null, List.of())
                        .getEntities()
                        .size()
                == 100);
    }

    @Override
    public void bulk() throws Exception {
        Contender.expect(api.postExternalcontactsBulkContacts(ids).getResults().size() == 50);
    }

    private ExternalContact contact() {
        try {
            return api.getExternalcontactsContact(Bodies.ID, List.of());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
