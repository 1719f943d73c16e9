package org.externalcontacts.interop;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.ExternalContactsApi;
import com.mypurecloud.sdk.v2.model.BulkContactsRequest;
import com.mypurecloud.sdk.v2.model.ContactIdentifier;
import com.mypurecloud.sdk.v2.model.CursorContactListing;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.MergeRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The app as it was. */
record CustomersOnTheSdk(ExternalContactsApi sdk) implements Customers {

    @Override
    public String create(String firstName, String lastName, String email) throws IOException, ApiException {
        ExternalContact customer = new ExternalContact();
        customer.setFirstName(firstName);
        customer.setLastName(lastName);
        customer.setWorkEmail(email);
        return sdk.postExternalcontactsContacts(customer).getId();
    }

    @Override
    public Optional<String> withEmail(String email) throws IOException, ApiException {
        ContactIdentifier identifier = new ContactIdentifier();
        identifier.setType(ContactIdentifier.TypeEnum.EMAIL);
        identifier.setValue(email);
        try {
            return Optional.of(
                    sdk.postExternalcontactsIdentifierlookup(identifier).getId());
        } catch (ApiException failed) {
            if (failed.getStatusCode() == 404) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    @Override
    public void entitle(String id, String title) throws IOException, ApiException {
        ExternalContact customer = sdk.getExternalcontactsContact(id, List.of());
        customer.setTitle(title);
        sdk.putExternalcontactsContact(id, customer);
    }

    @Override
    public String merge(String caller, String customer) throws IOException, ApiException {
        MergeRequest both = new MergeRequest();
        both.setSourceContactId(caller);
        both.setTargetContactId(customer);
        return sdk.postExternalcontactsMergeContacts(both).getId();
    }

    @Override
    public List<Integer> createAll(List<String> lastNames) throws IOException, ApiException {
        List<Integer> rejected = new ArrayList<>();
        for (int from = 0; from < lastNames.size(); from += 50) {
            List<ExternalContact> customers = new ArrayList<>();
            for (String lastName : lastNames.subList(from, Math.min(from + 50, lastNames.size()))) {
                ExternalContact customer = new ExternalContact();
                customer.setLastName(lastName);
                customers.add(customer);
            }
            BulkContactsRequest request = new BulkContactsRequest();
            request.setEntities(customers);
            for (int index : sdk.postExternalcontactsBulkContactsAdd(request).getErrorIndexes()) {
                rejected.add(from + index);
            }
        }
        return rejected;
    }

    @Override
    public List<String> firstTen(String words) throws IOException, ApiException {
        return sdk.getExternalcontactsContacts(10, 1, words, "lastName:asc", List.of()).getEntities().stream()
                .map(ExternalContact::getLastName)
                .toList();
    }

    @Override
    public void delete(String id) throws IOException, ApiException {
        sdk.deleteExternalcontactsContact(id);
    }

    @Override
    public List<String> lastNames() throws IOException, ApiException {
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            CursorContactListing page = sdk.getExternalcontactsScanContacts(10, cursor);
            page.getEntities().forEach(customer -> names.add(customer.getLastName()));
            cursor = page.getCursors() == null ? null : page.getCursors().getAfter();
        } while (cursor != null);
        return names;
    }
}
