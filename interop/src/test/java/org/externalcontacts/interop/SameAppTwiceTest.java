package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Instant;
import java.util.Optional;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.junit.jupiter.api.Test;

/** An app on the official SDK and the same app on the ports leave the same contacts behind on a server. */
class SameAppTwiceTest {

    private static final String ADA = "ada@example.org";

    /** More than one bulk call and several pages of a scan; one of them has no name. */
    private static final List<String> OTHERS =
            List.range(0, 60).map(number -> number == 55 ? "" : "Builder %02d".formatted(number));

    @Test
    void bothLeaveTheSameContacts() throws Exception {
        List<ContactProfile> left;
        try (Stage stage = new Stage()) {
            left = told(stage, new CustomersOnTheSdk(stage.api));
        }
        try (Stage stage = new Stage();
                ExternalContacts engine = HttpExternalContacts.builder()
                        .baseUri(stage.server.baseUri())
                        .tokens(() -> stage.server.tokenFor(Caller.trusted()))
                        .build()) {
            assertThat(told(stage, new CustomersOnThePorts(engine))).isEqualTo(left);
        }
        assertThat(left).hasSize(OTHERS.size());
        ContactProfile ada = left.last();
        assertThat(ada.title()).contains("Countess");
        assertThat(ada.emails().work()).contains(ADA);
        assertThat(ada.phones().other().isDefined()).isTrue();
    }

    /** What the app does, what it sees meanwhile, and the profiles that are there in the end, in the order of last names. */
    private static List<ContactProfile> told(Stage stage, Customers app) throws Exception {
        assertThat(app.withEmail(ADA)).isEmpty();
        String ada = app.create("Ada", "Lovelace", ADA);
        assertThat(app.createAll(OTHERS.toJavaList())).containsExactly(55);
        assertThat(app.firstTen("buil")).isEqualTo(OTHERS.take(10).toJavaList());
        String bob = app.create("Bob", "Byron", "bob@example.org");
        app.delete(bob);
        assertThat(app.withEmail("bob@example.org")).isEmpty();
        assertThat(app.withEmail("ADA@example.org")).contains(ada);
        app.entitle(ada, "Countess");

        String caller = caller(stage);
        String merged = app.merge(caller, ada);
        assertThat(app.withEmail(ADA)).isEqualTo(Optional.of(merged));

        List<Contact> kept = stage.engine
                .contacts()
                .all()
                .getOrElseThrow(Refusal::asException)
                .toList();
        assertThat(app.lastNames())
                .containsExactlyInAnyOrderElementsOf(
                        kept.map(contact -> contact.profile().name().last().get()));
        return kept.map(Contact::profile)
                .sortBy(profile -> profile.name().last().get());
    }

    private static String caller(Stage stage) {
        return stage.engine
                .identities()
                .observe(Interaction.of(MediaType.CALL, Instant.now(), Identifier.phone("+12025550147")))
                .getOrElseThrow(Refusal::asException)
                .fold(known -> known, created -> created, several -> several.head())
                .id()
                .text();
    }
}
