package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.Test;

/** What creating, reading, changing and deleting a contact means. */
public abstract class ContactContract extends NounContract {

    @Test
    @Proves({"1.1", "1.2"})
    void aContactThatIsCreatedIsCurated() {
        Contact made = create(unique.person().build());
        assertThat(made.type()).isEqualTo(ContactType.CURATED);
        assertThat(done(engine().contacts().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"1.11"})
    void aTitleAloneIsEnough() {
        assertThat(create(ContactProfile.builder().title("integration team").build())
                        .profile()
                        .title())
                .contains("integration team");
    }

    @Test
    @Proves({"1.11"})
    void aContactWithNothingInItIsRefused() {
        violation(
                engine().contacts().create(ContactProfile.builder().title("  ").build()), "contact");
    }

    @Test
    @Proves({"2.1"})
    void everyFieldComesBackAsItWasWritten() {
        ContactProfile profile = everything();
        Contact made = create(profile);
        ContactProfile stored = done(engine().contacts().get(made.id())).profile();
        assertThat(stored.name()).isEqualTo(profile.name());
        assertThat(stored.title()).isEqualTo(profile.title());
        assertThat(stored.emails()).isEqualTo(profile.emails());
        assertThat(stored.address()).isEqualTo(profile.address());
        assertThat(stored.surveyOptOut()).isEqualTo(profile.surveyOptOut());
        assertThat(stored.externalSystemUrl()).isEqualTo(profile.externalSystemUrl());
        assertThat(stored.social().twitter()).isEqualTo(profile.social().twitter());
        assertThat(stored.social().line()).isEqualTo(profile.social().line());
        assertThat(stored.social().facebook()).isEqualTo(profile.social().facebook());
        assertThat(stored.phones().all().map(number -> number.extension()).head())
                .contains(4L);
    }

    @Test
    @Proves({"2.1"})
    void namesOfEveryScriptComeBackAsTheyWereWritten() {
        String word = unique.word();
        for (String name : new String[] {"Zoë", "Łukasz", "محمد", "שרה", "李小龍", "Ада", "👩🏽‍🚀 Ada", "नमस्ते"}) {
            Contact made = create(
                    ContactProfile.builder().name(PersonName.of(name, word)).build());
            assertThat(done(engine().contacts().get(made.id())).profile().name().first())
                    .contains(name);
        }
    }

    @Test
    @Proves({"2.1"})
    void surroundingBlanksAreCut() {
        String word = unique.word();
        Contact made = create(ContactProfile.builder()
                .name(PersonName.of("  Ada ", "\t" + word + "\n"))
                .build());
        assertThat(made.profile().name()).isEqualTo(PersonName.of("Ada", word));
    }

    @Test
    @Proves({"2.1", "20.4"})
    void everyViolationIsNamedAtOnce() {
        Refusal.InvalidInput refusal = refused(
                engine().contacts()
                        .create(unique.person()
                                .title("t".repeat(1001))
                                .workEmail("nobody")
                                .address(PostalAddress.builder()
                                        .city("c".repeat(101))
                                        .build())
                                .twitter(TwitterId.ofScreenName("no handle!"))
                                .externalSystemUrl("ftp://example.org")
                                .organization(unique.unknownOrganization())
                                .build()),
                Refusal.InvalidInput.class);
        assertThat(refusal.violations().map(violation -> violation.field()))
                .containsExactlyInAnyOrder(
                        "title",
                        "workEmail",
                        "address.city",
                        "twitterId.screenName",
                        "externalSystemUrl",
                        "externalOrganization.id");
    }

    @Test
    @Proves({"2.2", "2.3"})
    void aPhoneThatCanBeReadIsShownInternationally() {
        PhoneNumber stored = phone("317-555-1234");
        assertThat(stored.display()).contains("+1 317-555-1234");
        assertThat(stored.e164()).contains("+13175551234");
        assertThat(stored.countryCode()).contains("US");
        assertThat(stored.userInput()).contains("317-555-1234");
    }

    @Test
    @Proves({"2.2"})
    void aPhoneWithCountryCodeKeepsItsCountry() {
        PhoneNumber stored = phone("+33 1 00 00 00 01");
        assertThat(stored.display()).contains("+33 1 00 00 00 01");
        assertThat(stored.e164()).contains("+33100000001");
        assertThat(stored.countryCode()).contains("FR");
    }

    @Test
    @Proves({"2.2", "2.4"})
    void aPhoneThatCannotBeReadIsKeptAsItIs() {
        PhoneNumber stored = phone("ask at the desk");
        assertThat(stored.display()).contains("ask at the desk");
        assertThat(stored.userInput()).contains("ask at the desk");
        assertThat(stored.e164()).isEmpty();
        assertThat(stored.countryCode()).isEmpty();
    }

    @Test
    @Proves({"2.2"})
    void whatOnlyThePlatformSetsIsNotTakenFromTheCaller() {
        PhoneNumber forged = PhoneNumber.builder()
                .display("+1 317 555 1234")
                .userInput("something else")
                .e164("+4930123456")
                .countryCode("DE")
                .build();
        PhoneNumber stored = create(unique.person().workPhone(forged).build())
                .profile()
                .phones()
                .work()
                .get();
        assertThat(stored.e164()).contains("+13175551234");
        assertThat(stored.countryCode()).contains("US");
        assertThat(stored.userInput()).contains("+1 317 555 1234");
    }

    @Test
    @Proves({"2.2"})
    void anExtensionThatIsAbsentStaysAbsent() {
        assertThat(phone("+13175551234").extension()).isEmpty();
        PhoneNumber zero = create(unique.person()
                        .workPhone(PhoneNumber.of("+13175551234").extendedBy(0))
                        .build())
                .profile()
                .phones()
                .work()
                .get();
        assertThat(zero.extension()).contains(0L);
    }

    @Test
    @Proves({"2.5"})
    void aLinkIsTrimmedAndMustBeHttp() {
        assertThat(create(unique.person()
                                .externalSystemUrl(" https://example.org/a ")
                                .build())
                        .profile()
                        .externalSystemUrl())
                .contains("https://example.org/a");
        violation(
                engine().contacts()
                        .create(unique.person()
                                .externalSystemUrl("javascript:alert(1)")
                                .build()),
                "externalSystemUrl");
    }

    @Test
    @Proves({"2.6"})
    void theOrganizationIsEmbeddedOnlyWhenAskedFor() {
        Organization company = done(engine().organizations().create(unique.company()));
        Contact made = create(unique.person().organization(company.id()).build());
        assertThat(made.profile().organization()).contains(company.id());
        assertThat(done(engine().contacts().view(made.id())).organization()).isEmpty();
        ContactView expanded = done(engine().contacts().view(made.id(), ContactView.Part.EXTERNAL_ORGANIZATION));
        assertThat(expanded.contact()).isEqualTo(made);
        assertThat(expanded.organization().map(Organization::id)).contains(company.id());
        assertThat(done(engine().contacts().viewUnresolved(made.id(), ContactView.Part.EXTERNAL_ORGANIZATION)))
                .isEqualTo(expanded);
    }

    @Test
    @Proves({"2.7"})
    void sourceSystemsAreNotMadeUp() {
        Contact made = create(unique.person().build());
        assertThat(done(engine().contacts().view(made.id(), ContactView.Part.EXTERNAL_DATA_SOURCES))
                        .externalDataSources())
                .isEmpty();
    }

    @Test
    @Proves({"2.8"})
    void auditDatesSayWhenItWasCreatedAndChanged() {
        Contact made = create(unique.person().build());
        assertThat(made.dates().modified()).isEqualTo(made.dates().created());
        needs(Capability.SETTABLE_CLOCK);
        subject().pass(Duration.ofMinutes(1));
        Contact changed = done(engine().contacts().update(made.id(), made.profile()));
        assertThat(changed.dates().created()).isEqualTo(made.dates().created());
        assertThat(changed.dates().modified()).isEqualTo(made.dates().created().plusSeconds(60));
    }

    @Test
    @Proves({"2.9"})
    void everyContactGetsAnIdOfItsOwn() {
        assertThat(create(unique.person().build()).id())
                .isNotEqualTo(create(unique.person().build()).id());
    }

    @Test
    @Proves({"2.10"})
    void anUpdateClearsWhatItLeavesOut() {
        Contact made = create(everything());
        ContactProfile bare = unique.person().build();
        Contact changed = done(engine().contacts().update(made.id(), bare));
        assertThat(changed.profile()).isEqualTo(bare);
        assertThat(done(engine().contacts().get(made.id())).profile()).isEqualTo(bare);
    }

    @Test
    @Proves({"2.10"})
    void aChangeKeepsWhatItDoesNotTouch() {
        Contact made = create(everything());
        Contact changed = done(engine().contacts()
                .change(
                        made.id(),
                        profile -> profile.toBuilder().title("Countess").build()));
        assertThat(changed.profile())
                .isEqualTo(made.profile().toBuilder().title("Countess").build());
    }

    @Test
    @Proves({"2.1", "20.4"})
    void aRefusedUpdateChangesNothing() {
        Contact made = create(everything());
        refusedUnchanged(() -> engine().contacts()
                .update(made.id(), unique.person().workEmail("nobody").build()));
        assertThat(done(engine().contacts().get(made.id()))).isEqualTo(made);
    }

    @Test
    @Proves({"14.4", "4.17"})
    void aDeletedContactIsGone() {
        Contact made = create(unique.person().build());
        assertThat(done(engine().contacts().delete(made.id()))).isEqualTo(made.id());
        notFound(engine().contacts().get(made.id()));
        notFound(engine().contacts().getUnresolved(made.id()));
        notFound(engine().contacts().delete(made.id()));
        notFound(engine().contacts().update(made.id(), made.profile()));
    }

    @Test
    @Proves({"14.2"})
    void nothingGoesByAnUnknownId() {
        notFound(engine().contacts().get(unique.unknownContact()));
        notFound(engine().contacts().getUnresolved(unique.unknownContact()));
        notFound(engine().contacts().change(unique.unknownContact(), profile -> profile));
    }

    @Test
    @Proves({"2.6"})
    void anUnknownOrganizationIsRefused() {
        OrganizationId unknown = unique.unknownOrganization();
        assertThat(violation(
                                engine().contacts()
                                        .create(unique.person()
                                                .organization(unknown)
                                                .build()),
                                "externalOrganization.id")
                        .value())
                .contains(unknown.text());
    }

    /** A profile with something in every field but those that refer to other records. */
    protected final ContactProfile everything() {
        return ContactProfile.builder()
                .name(PersonName.builder()
                        .first("Jean")
                        .middle("Jacques")
                        .last(unique.word())
                        .salutation("Dr")
                        .build())
                .title("staff")
                .workPhone(PhoneNumber.of(unique.phone()).extendedBy(4).acceptingSms(false))
                .cellPhone(PhoneNumber.of(unique.phone()).acceptingSms(true))
                .homePhone(unique.phone())
                .otherPhone(unique.phone())
                .workEmail(unique.email())
                .personalEmail(unique.email())
                .otherEmail(unique.email())
                .address(PostalAddress.builder()
                        .address1("1 rue de la Paix")
                        .address2("étage 2")
                        .city("Paris")
                        .state("Île-de-France")
                        .postalCode("75000")
                        .countryCode("FR")
                        .build())
                .twitter(TwitterId.ofScreenName("handle_1").toBuilder()
                        .id(unique.word())
                        .build())
                .line(LineId.of(unique.word()))
                .whatsApp(WhatsAppId.of(unique.phone()))
                .facebook(FacebookId.of(unique.word()))
                .surveyOptOut(false)
                .externalSystemUrl("https://example.org/x?y=1")
                .build();
    }

    private Contact create(ContactProfile profile) {
        return done(engine().contacts().create(profile));
    }

    private PhoneNumber phone(String written) {
        return create(unique.person().workPhone(written).build())
                .profile()
                .phones()
                .work()
                .get();
    }
}
