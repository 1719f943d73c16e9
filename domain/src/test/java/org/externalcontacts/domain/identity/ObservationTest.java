package org.externalcontacts.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("20.7: whom an observed interaction belongs to")
class ObservationTest {

    private final Contact contact =
            Contact.made(new ContactId(new UUID(0, 1)), ContactType.EPHEMERAL, ContactProfile.empty(), Instant.EPOCH);

    @Test
    void isAnsweredByItsOwnCase() {
        assertThat(told(new Observation.Recognised(contact))).isEqualTo("recognised Ephemeral");
        assertThat(told(new Observation.Merged(contact, List.of(contact.id())))).isEqualTo("recognised Ephemeral");
        assertThat(told(new Observation.Created(contact))).isEqualTo("created Ephemeral");
        assertThat(told(new Observation.Ambiguous(List.of(contact, contact)))).isEqualTo("ambiguous 2");
    }

    private static String told(Observation observation) {
        return observation.fold(
                known -> "recognised " + known.type().text(),
                made -> "created " + made.type().text(),
                candidates -> "ambiguous " + candidates.size());
    }
}
