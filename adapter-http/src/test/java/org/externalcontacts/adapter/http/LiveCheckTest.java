package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * A look at a real organisation of the platform: reported as skipped unless {@code EXTERNAL_CONTACTS_REGION} (such as {@code
 * EU_WEST_1}), {@code EXTERNAL_CONTACTS_CLIENT_ID} and {@code EXTERNAL_CONTACTS_CLIENT_SECRET} say where and who. It makes one contact
 * and deletes it again.
 */
@EnabledIfEnvironmentVariable(
        named = "EXTERNAL_CONTACTS_REGION",
        matches = ".+",
        disabledReason = "no organisation is named")
class LiveCheckTest {

    @Test
    void aContactIsMadeReadChangedAndDeleted() {
        try (ExternalContacts live = HttpExternalContacts.builder()
                .region(Region.valueOf(System.getenv("EXTERNAL_CONTACTS_REGION")))
                .clientCredentials(
                        System.getenv("EXTERNAL_CONTACTS_CLIENT_ID"), System.getenv("EXTERNAL_CONTACTS_CLIENT_SECRET"))
                .build()) {
            assertThat(live.check().isRight()).isTrue();
            String mark = "live-check-" + UUID.randomUUID();
            Contact made = live.contacts()
                    .create(ContactProfile.builder()
                            .name(PersonName.of("Ada", mark))
                            .build())
                    .get();
            try {
                assertThat(live.contacts().get(made.id()).get().profile().name().last())
                        .contains(mark);
                assertThat(live.contacts()
                                .change(
                                        made.id(),
                                        profile -> profile.toBuilder()
                                                .title("Countess")
                                                .build())
                                .get()
                                .profile()
                                .title())
                        .contains("Countess");
            } finally {
                assertThat(live.contacts().delete(made.id()).isRight()).isTrue();
            }
        }
    }
}
