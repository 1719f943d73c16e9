package org.externalcontacts.testkit.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.internal.CleanText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** rule 3.10: one reader for fields, identifiers, look-ups, reverse white pages, observed interactions and {@code q}. */
@DisplayName("Every spelling of the example numbers of all regions")
class EverySpellingOfEveryNumberTest {

    private static final int FOUND_BY = 4;
    private static final int STEP = 5;
    private static final Instant NOW = Instant.parse("2024-05-01T12:00:00Z");

    @Test
    @DisplayName("makes one number of it, which every other spelling finds in every place")
    void findsWhatEverySpellingMade() {
        int turn = 0;
        for (String region : Spellings.regions()) {
            try (ExternalContacts engine =
                    InMemoryExternalContacts.builder().phoneRegion(region).build()) {
                for (Spellings number : Spellings.of(region)) {
                    // By turns: of the numbers of a region, each spelling makes some and finds some.
                    List<String> written = number.international();
                    ContactId made = created(engine, number, written.get(turn % written.size()));
                    for (int other = 1; other <= FOUND_BY; other++) {
                        isFound(engine, made, written.get((turn + other * STEP) % written.size()));
                    }
                    turn++;
                    number.national().forEach(typed -> isSearched(engine, made, typed));
                }
            }
        }
    }

    @Test
    @DisplayName("that is understood in its region only makes the number that E.164 makes")
    void readsNationalSpellings() {
        int turn = 0;
        for (String region : Spellings.regions()) {
            try (ExternalContacts engine =
                    InMemoryExternalContacts.builder().phoneRegion(region).build()) {
                for (Spellings number : Spellings.of(region)) {
                    List<String> written = number.national();
                    created(engine, number, written.get(turn++ % written.size()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AU", "DE", "RU", "US"})
    @DisplayName("with the prefix for calls abroad of the engine's region names its country as + does")
    void readsThePrefixOfTheRegion(String home) {
        try (ExternalContacts engine =
                InMemoryExternalContacts.builder().phoneRegion(home).build()) {
            int homeCode = Spellings.of(home).get(0).countryCode();
            for (String region : Spellings.regions()) {
                Spellings number = Spellings.of(region).get(0);
                if (number.countryCode() != homeCode) {
                    ContactId made = created(engine, number, number.e164());
                    isFound(engine, made, number.abroad(home));
                    engine.contacts().delete(made);
                }
            }
        }
    }

    @Test
    @DisplayName("is one identifier to claim, and one WhatsApp account with plus and without")
    void claimsEverySpellingOnce() {
        for (String region : Spellings.regions()) {
            try (ExternalContacts engine =
                    InMemoryExternalContacts.builder().phoneRegion(region).build()) {
                for (Spellings number : Spellings.of(region)) {
                    ContactId owner = engine.contacts()
                            .create(ContactProfile.builder()
                                    .title("owner")
                                    .whatsApp(WhatsAppId.of(number.e164()))
                                    .build())
                            .get()
                            .id();
                    for (String typed : number.international()) {
                        assertThat(claimed(engine, owner, Identifier.phone(typed)))
                                .isEqualTo(number.e164());
                        assertThat(claimed(engine, owner, whatsApp(typed)))
                                .isEqualTo(number.e164().substring(1));
                    }
                    assertThat(claimed(engine, owner, whatsApp(number.e164().substring(1))))
                            .isEqualTo(number.e164().substring(1));
                    assertThat(engine.identities().ofContact(owner).get()).hasSize(2);
                }
            }
        }
    }

    private static ContactId created(ExternalContacts engine, Spellings number, String written) {
        Contact made = engine.contacts()
                .create(ContactProfile.builder().cellPhone(written).build())
                .get();
        PhoneNumber field = made.profile().phones().cell().get();
        assertThat(field.e164()).as(written).contains(number.e164());
        assertThat(field.userInput()).contains(CleanText.strip(written));
        Contact again = engine.contacts().update(made.id(), made.profile()).get();
        assertThat(again.profile()).as(written).isEqualTo(made.profile());
        Contact copied = engine.contacts().create(made.profile()).get();
        assertThat(copied.profile()).as(written).isEqualTo(made.profile());
        engine.contacts().delete(copied.id());
        return made.id();
    }

    private static void isFound(ExternalContacts engine, ContactId made, String typed) {
        assertThat(engine.identities().lookup(Identifier.phone(typed)).map(Contact::id))
                .as("look-up of %s", typed)
                .containsExactly(made);
        assertThat(engine.directory().lookup(typed).get().contacts().map(Contact::id))
                .as("reverse white pages for %s", typed)
                .containsExactly(made);
        assertThat(engine.identities()
                        .observe(Interaction.of(MediaType.CALL, NOW, Identifier.phone(typed)))
                        .get()
                        .<ContactId>fold(
                                Contact::id, Contact::id, many -> many.head().id()))
                .as("call of %s", typed)
                .isEqualTo(made);
        isSearched(engine, made, typed);
    }

    private static void isSearched(ExternalContacts engine, ContactId made, String typed) {
        assertThat(engine.contacts()
                        .search(ContactQuery.of(typed))
                        .get()
                        .entities()
                        .map(Contact::id))
                .as("search for %s", typed)
                .contains(made);
    }

    private static String claimed(ExternalContacts engine, ContactId owner, Identifier identifier) {
        return engine.identities().claim(owner, identifier).get().identifier().value();
    }

    private static Identifier whatsApp(String number) {
        return new Identifier(IdentifierType.SOCIAL_WHATSAPP, number);
    }
}
