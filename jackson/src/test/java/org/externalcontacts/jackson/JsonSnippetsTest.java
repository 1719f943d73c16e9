package org.externalcontacts.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.junit.ExternalContactsTest;
import org.junit.jupiter.api.Test;

/** The code of docs/json.md. */
@ExternalContactsTest
class JsonSnippetsTest {

    @Test
    void aContactIsWrittenAsInTheApi(ExternalContacts engine) throws JsonProcessingException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new ExternalContactsModule()).build();
        Contact ada = engine.contacts()
                .create(ContactProfile.builder()
                        .firstName("Ada")
                        .workEmail("ada@example.org")
                        .build())
                .getOrElseThrow(Refusal::asException);
        String json = mapper.writeValueAsString(ada);
        assertThat(json).contains("\"firstName\":\"Ada\",\"workEmail\":\"ada@example.org\"");
        ContactId id = ada.id();
        Object body = engine.contacts().get(id).fold(refusal -> refusal, contact -> contact);
        assertThat(mapper.writeValueAsString(body)).isEqualTo(json);
    }

    @Test
    void theUseCaseSaysWhatIsWrongWithAProfile(ExternalContacts engine) throws JsonProcessingException {
        ObjectMapper mapper =
                JsonMapper.builder().addModule(new ExternalContactsModule()).build();
        ContactProfile profile = mapper.readValue("{\"workEmail\":\"no address\"}", ContactProfile.class);
        String answer = engine.contacts()
                .create(profile)
                .fold(Refusal::message, contact -> contact.id().text());
        // workEmail is not an e-mail address
        assertThat(answer).isEqualTo("workEmail is not an e-mail address");
    }
}
