package org.example.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.jackson.ExternalContactsModule;
import org.junit.jupiter.api.Test;

/** What a profile is read from, and what a page looks like, on the Jackson that this project names. */
class PageAsJsonTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new ExternalContactsModule()).build();

    @Test
    void aPageOfTwoContactsHasTwo() throws Exception {
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            Contact ada = create(engine, "{\"firstName\":\"Ada\"}");
            Contact bob = create(engine, "{\"firstName\":\"Bob\"}");

            JsonNode page = mapper.readTree(mapper.writeValueAsString(
                    engine.contacts().search(ContactQuery.everything()).getOrElseThrow(Refusal::asException)));

            assertEquals(2, page.get("entities").size());
            assertEquals(2, page.get("total").asInt());
            assertEquals(ada, mapper.readValue(mapper.writeValueAsString(ada), Contact.class));
            assertEquals("Bob", mapper.readTree(mapper.writeValueAsString(bob)).get("firstName").asText());
        }
    }

    private Contact create(ExternalContacts engine, String json) throws Exception {
        return engine.contacts()
                .create(mapper.readValue(json, ContactProfile.class))
                .getOrElseThrow(Refusal::asException);
    }
}
