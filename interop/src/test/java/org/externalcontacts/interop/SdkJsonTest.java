package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import java.io.IOException;
import java.util.List;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.jackson.ExternalContactsModule;
import org.junit.jupiter.api.Test;

/** Beans of the SDK become records by way of JSON, and back, so that an app can be switched in steps. */
class SdkJsonTest {

    private final ApiClient client =
            ApiClient.Builder.standard().withBasePath("http://localhost").build();

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new ExternalContactsModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void aBeanBecomesAProfile() throws IOException {
        ExternalContact bean = ContactStory.person("Ada", "Lovelace");
        bean.setWorkEmail("ada@example.org");

        String json = client.getObjectMapper().writeValueAsString(bean);
        ContactProfile profile = mapper.readValue(json, ContactProfile.class);

        assertThat(profile)
                .isEqualTo(ContactProfile.builder()
                        .firstName("Ada")
                        .lastName("Lovelace")
                        .workEmail("ada@example.org")
                        .build());
    }

    @Test
    void aProfileBecomesABean() throws IOException {
        ContactProfile profile =
                ContactProfile.builder().firstName("Ada").title("Countess").build();

        String json = mapper.writeValueAsString(profile);
        ExternalContact bean = client.getObjectMapper().readValue(json, ExternalContact.class);

        assertThat(bean.getFirstName()).isEqualTo("Ada");
        assertThat(bean.getTitle()).isEqualTo("Countess");
        assertThat(bean.getLastName()).isNull();
    }

    @Test
    void aBeanThatTheSdkHasReadBecomesTheContact() throws IOException, ApiException {
        try (Stage stage = new Stage()) {
            ExternalContact person = ContactStory.person("Ada", "Lovelace");
            person.setWorkEmail("ada@example.org");
            String id = stage.api.postExternalcontactsContacts(person).getId();

            ExternalContact bean = stage.api.getExternalcontactsContact(id, List.of());
            Contact contact = mapper.readValue(client.getObjectMapper().writeValueAsString(bean), Contact.class);

            assertThat(contact)
                    .isEqualTo(stage.engine.contacts().get(ContactId.parse(id)).get());
        }
    }

    @Test
    void aBeanForgetsMembersThatItDoesNotKnow() throws IOException {
        String json = "{\"firstName\":\"Ada\",\"futureMember\":43}";
        ExternalContact bean = client.getObjectMapper().readValue(json, ExternalContact.class);
        assertThat(client.getObjectMapper().writeValueAsString(bean))
                .contains("Ada")
                .doesNotContain("futureMember");
    }

    @Test
    void aBeanTurnsAValueThatItDoesNotKnowIntoAnother() throws IOException {
        ExternalContact bean = client.getObjectMapper().readValue("{\"type\":\"Future\"}", ExternalContact.class);
        assertThat(client.getObjectMapper().writeValueAsString(bean))
                .contains("OutdatedSdkVersion")
                .doesNotContain("Future");
    }
}
