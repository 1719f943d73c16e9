package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.control.Either;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.json.JsonTest;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A slice of an app has the part of the starter that is of its kind, and no engine. */
class SliceTest {

    private static final String ID = "00000000-0000-4000-8000-00000000dead";

    @Nested
    @WebMvcTest
    @ContextConfiguration(classes = App.class)
    @Import(Guests.class)
    class OfTheWeb {

        @Autowired
        private MockMvcTester mvc;

        @Autowired
        private ApplicationContext context;

        @Test
        void takesIdsAndAnswersOutcomes() {
            assertThat(mvc.get().uri("/guests/" + ID)).hasStatus(404).bodyText().contains("\"code\":\"not.found\"");
            assertThat(mvc.get().uri("/guests/nobody"))
                    .hasStatus(400)
                    .bodyText()
                    .contains("\"code\":\"invalid.value\"");
            assertThat(mvc.get().uri("/profile")).hasStatusOk().bodyText().contains("\"firstName\":\"Ada\"");
        }

        @Test
        void opensNoEngine() {
            assertThat(context.getBeanNamesForType(ExternalContacts.class)).isEmpty();
        }
    }

    @Nested
    @JsonTest
    @ContextConfiguration(classes = App.class)
    class OfJson {

        @Autowired
        private ObjectMapper mapper;

        @Test
        void writesTheModel() throws Exception {
            assertThat(mapper.writeValueAsString(ContactId.parse(ID))).isEqualTo("\"" + ID + "\"");
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class App {}

    /** Needs no engine. */
    @RestController
    static class Guests {

        @GetMapping("/guests/{id}")
        Either<Refusal, ContactProfile> guest(@PathVariable ContactId id) {
            return Either.left(new Refusal.NotFound(EntityKind.CONTACT, id.text()));
        }

        @GetMapping("/profile")
        Either<Refusal, ContactProfile> profile() {
            return Either.right(ContactProfile.builder().firstName("Ada").build());
        }
    }
}
