package org.example.json3;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.jackson3.ExternalContactsJacksonModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a profile is read from, and what a page looks like, on the Jackson 3 that this project names. */
class PageAsJsonTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new ExternalContactsJacksonModule()).build();

    @Test
    void aPageOfTwoContactsHasTwo() {
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            Contact ada = create(engine, "{\"firstName\":\"Ada\"}");
            Contact bob = create(engine, "{\"firstName\":\"Bob\"}");

            JsonNode page = mapper.readTree(mapper.writeValueAsString(
                    engine.contacts().search(ContactQuery.everything()).getOrElseThrow(Refusal::asException)));

            assertEquals(2, page.get("entities").size());
            assertEquals(2, page.get("total").asInt());
            assertEquals(ada, mapper.readValue(mapper.writeValueAsString(ada), Contact.class));
            assertEquals("Bob", mapper.readTree(mapper.writeValueAsString(bob)).get("firstName").asString());
        }
    }

    private Contact create(ExternalContacts engine, String json) {
        return engine.contacts()
                .create(mapper.readValue(json, ContactProfile.class))
                .getOrElseThrow(Refusal::asException);
    }
}
