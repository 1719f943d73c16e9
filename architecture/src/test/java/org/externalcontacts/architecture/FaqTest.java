package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.NoSuchElementException;
import javax.net.ssl.SSLContext;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.http.Region;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.testkit.fake.Calls;
import org.externalcontacts.testkit.fake.Trouble;
import org.externalcontacts.testkit.fake.TroubledExternalContacts;
import org.junit.jupiter.api.Test;

/** The answers of docs/faq.md, tried. */
class FaqTest {

    private static final ContactProfile ADA = ContactProfile.builder()
            .firstName("Ada")
            .workEmail("ada@example.org")
            .build();

    @Test
    void aDuplicateIsMadeAndTheIdentifierStaysWithTheFirst() {
        ExternalContacts engine = InMemoryExternalContacts.create();

        Contact first = engine.contacts().create(ADA).getOrElseThrow(Refusal::asException);
        Contact second = engine.contacts().create(ADA).getOrElseThrow(Refusal::asException);
        Contact found =
                engine.identities().lookup(Identifier.email("ada@example.org")).getOrElseThrow(Refusal::asException);

        assertThat(found.id()).isEqualTo(first.id()).isNotEqualTo(second.id());
    }

    @Test
    void getOnARefusalSaysNothingOfTheReason() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ContactId.parse("00000000-0000-0000-0000-000000000001");

        assertThatThrownBy(() -> engine.contacts().get(id).get())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("get() on Left");
        assertThatThrownBy(() -> engine.contacts().get(id).getOrElseThrow(Refusal::asException))
                .hasMessageContaining("no contact has the id " + id.text());
    }

    @Test
    void numbersWithoutCountryCodeAreOfTheRegionOfTheEngine() {
        ExternalContacts engine =
                InMemoryExternalContacts.builder().phoneRegion("DE").build();

        Contact made = engine.contacts()
                .create(ContactProfile.builder().workPhone("030 901820").build())
                .getOrElseThrow(Refusal::asException);

        assertThat(engine.identities()
                        .lookup(Identifier.phone("+49 30 901820"))
                        .get()
                        .id())
                .isEqualTo(made.id());
    }

    @Test
    void proxyAndTrustAreGivenToTheBuilder() throws Exception {
        SSLContext trust = SSLContext.getDefault();

        ExternalContacts cloud = HttpExternalContacts.builder()
                .region(Region.EU_WEST_1)
                .clientCredentials("id", "secret")
                .proxy(ProxySelector.of(InetSocketAddress.createUnresolved("proxy.example.org", 3128)))
                .tls(trust)
                .build();

        cloud.close();
    }

    @Test
    void afterALostAnswerTheContactIsLookedFor() {
        ExternalContacts engine = TroubledExternalContacts.before(InMemoryExternalContacts.create())
                .on(
                        Calls.of(Operation.POST_CONTACTS).nth(1),
                        Trouble.lostAnswer(() -> new OutcomeUnknownException("create", "none", null)))
                .externalContacts();

        assertThat(created(engine).profile()).isEqualTo(ADA);
        assertThat(engine.contacts().all().get().toList()).hasSize(1);
    }

    private static Contact created(ExternalContacts engine) {
        try {
            return engine.contacts().create(ADA).getOrElseThrow(Refusal::asException);
        } catch (OutcomeUnknownException lost) {
            // After a time-out, wait before this.
            Either<Refusal, Contact> found = engine.identities().lookup(Identifier.email("ada@example.org"));
            boolean isMissing = found.isLeft() && found.getLeft() instanceof Refusal.NotFound;
            return (isMissing ? engine.contacts().create(ADA) : found).getOrElseThrow(Refusal::asException);
        }
    }
}
