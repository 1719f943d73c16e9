package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.BulkContactsRequest;
import com.mypurecloud.sdk.v2.model.BulkContactsResponse;
import com.mypurecloud.sdk.v2.model.ContactListing;
import com.mypurecloud.sdk.v2.model.CursorContactListing;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.PhoneNumber;
import java.io.IOException;
import java.util.List;

/** Contacts: created, read, replaced, found, scanned, deleted, one by one and in bulk. */
final class ContactStory implements Story {

    @Override
    public void tell(Stage stage) throws IOException, ApiException {
        String id = one(stage);
        listed(stage, id);
        bulk(stage);
        stage.api.deleteExternalcontactsContact(id);
        assertThat(stage.engine.contacts().all().get().toList()).isEmpty();
    }

    private static String one(Stage stage) throws IOException, ApiException {
        ExternalContact ada = person("Ada", "Lovelace");
        PhoneNumber phone = new PhoneNumber();
        phone.setDisplay("+12025550147");
        ada.setWorkPhone(phone);
        ada.setWorkEmail("ada@example.org");
        ExternalContact made = stage.api.postExternalcontactsContacts(ada);
        assertThat(made.getType()).isEqualTo(ExternalContact.TypeEnum.CURATED);
        assertThat(made.getWorkPhone().getE164()).isEqualTo("+12025550147");
        assertThat(made.getWorkPhone().getCountryCode()).isEqualTo("US");
        assertThat(made.getCreateDate()).isNotNull();
        assertThat(made.getSelfUri()).endsWith("/contacts/" + made.getId());

        assertThat(stage.api.getExternalcontactsContact(made.getId(), List.of()))
                .isEqualTo(made);
        assertThat(stage.api.getExternalcontactsContactUnresolved(made.getId(), List.of("externalOrganization")))
                .isEqualTo(made);

        made.setTitle("Countess");
        ExternalContact replaced = stage.api.putExternalcontactsContact(made.getId(), made);
        assertThat(replaced.getTitle()).isEqualTo("Countess");
        assertThat(replaced.getWorkEmail()).isEqualTo("ada@example.org");
        return made.getId();
    }

    private static void listed(Stage stage, String id) throws IOException, ApiException {
        ContactListing found = stage.api.getExternalcontactsContacts(
                10, 1, "love", "lastName:asc", List.of("externalOrganization", "externalDataSources"));
        assertThat(found.getTotal()).isEqualTo(1);
        assertThat(found.getEntities()).extracting(ExternalContact::getId).containsExactly(id);

        CursorContactListing scanned = stage.api.getExternalcontactsScanContacts(10, null);
        assertThat(scanned.getEntities()).extracting(ExternalContact::getId).containsExactly(id);
    }

    private static void bulk(Stage stage) throws IOException, ApiException {
        BulkContactsRequest people = new BulkContactsRequest();
        ExternalContact wrong = person("Eve", "Wrong");
        wrong.setWorkEmail("no address");
        people.setEntities(List.of(person("Bob", "One"), wrong, person("Carl", "Two")));
        BulkContactsResponse added = stage.api.postExternalcontactsBulkContactsAdd(people);
        assertThat(added.getErrorCount()).isEqualTo(1);
        assertThat(added.getErrorIndexes()).containsExactly(1);
        assertThat(added.getResults().get(1).getError().getDetails().get(0).getFieldName())
                .isEqualTo("workEmail");
        ExternalContact bob = added.getResults().get(0).getEntity();
        String carl = added.getResults().get(2).getId();

        assertThat(stage.api
                        .postExternalcontactsBulkContacts(Ids.of(bob.getId(), Ids.NOBODY))
                        .getErrorIndexes())
                .containsExactly(1);
        assertThat(stage.api
                        .postExternalcontactsBulkContactsUnresolved(Ids.of(carl))
                        .getResults()
                        .get(0)
                        .getEntity()
                        .getFirstName())
                .isEqualTo("Carl");

        bob.setTitle("Mr");
        BulkContactsRequest changes = new BulkContactsRequest();
        changes.setEntities(List.of(bob));
        assertThat(stage.api
                        .postExternalcontactsBulkContactsUpdate(changes)
                        .getResults()
                        .get(0)
                        .getEntity()
                        .getTitle())
                .isEqualTo("Mr");
        assertThat(stage.api
                        .postExternalcontactsBulkContactsRemove(Ids.of(bob.getId(), carl))
                        .getErrorCount())
                .isZero();
    }

    static ExternalContact person(String first, String last) {
        ExternalContact person = new ExternalContact();
        person.setFirstName(first);
        person.setLastName(last);
        return person;
    }
}
