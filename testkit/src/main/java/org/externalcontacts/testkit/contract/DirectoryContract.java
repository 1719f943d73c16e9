package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Locale;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a value belongs to. */
public abstract class DirectoryContract extends NounContract {

    @BeforeEach
    void writesAreSeenAtOnce() {
        needs(Capability.READ_YOUR_WRITES);
    }

    @Test
    @Proves({"5.6"})
    void aPhoneIsFoundInWhicheverFieldItIs() {
        String phone = unique.phone();
        List<ContactId> owners = List.of(
                create(unique.person().workPhone(phone).build()),
                create(unique.person().cellPhone(phone).build()),
                create(unique.person().homePhone(phone).build()),
                create(unique.person().otherPhone(phone).build()));
        assertThat(found(phone)).containsExactlyInAnyOrderElementsOf(owners);
        assertThat(found(phone.substring(0, 5) + " " + phone.substring(5))).hasSize(4);
    }

    @Test
    @Proves({"5.6"})
    void anEmailIsFoundInWhicheverFieldItIs() {
        String email = unique.email();
        List<ContactId> owners = List.of(
                create(unique.person().workEmail(email).build()),
                create(unique.person()
                        .personalEmail(email.toUpperCase(Locale.ROOT))
                        .build()),
                create(unique.person().otherEmail(email).build()));
        assertThat(found(email)).containsExactlyInAnyOrderElementsOf(owners);
    }

    @Test
    @Proves({"5.6"})
    void aValueIsFoundHoweverMuchPunctuationItHasAndOfWhicheverScript() {
        String word = unique.word();
        for (String email : List.of(
                "a" + "-".repeat(110) + word + "@example.org",
                "-".repeat(3) + word + "_".repeat(20) + "x@example.org",
                word + ".straße@example.org",
                "ﬁ" + word + "@example.org",
                "用户" + word + "@example.org",
                "İ" + word + "@example.org",
                "\uD801\uDC28".repeat(20) + word + "@example.org")) {
            ContactId id = create(unique.person().workEmail(email).build());
            assertThat(found(email)).as(email).containsExactly(id);
            done(engine().contacts().delete(id));
        }
    }

    @Test
    @Proves({"5.6"})
    void aHandleOfManyUnderscoresIsFound() {
        String handle = "_".repeat(140) + unique.word() + "_".repeat(40);
        ContactId id =
                create(unique.person().twitter(TwitterId.ofScreenName(handle)).build());
        assertThat(found(handle)).containsExactly(id);
    }

    @Test
    @Proves({"5.6"})
    void aTwitterHandleIsFoundWithAndWithoutItsSign() {
        String handle = unique.word();
        ContactId id = create(
                unique.person().twitter(TwitterId.ofScreenName("@" + handle)).build());
        assertThat(found(handle)).containsExactly(id);
        assertThat(found("@" + handle.toUpperCase(Locale.ROOT))).containsExactly(id);
    }

    @Test
    @Proves({"5.6"})
    void theMatchIsExact() {
        String email = unique.email();
        create(unique.person().workEmail("x" + email).otherEmail(email + ".org").build());
        assertThat(found(email)).isEmpty();
    }

    @Test
    @Proves({"5.6"})
    void organizationsAreFoundByPhoneAndHandle() {
        String phone = unique.phone();
        String handle = unique.word();
        OrganizationId id = done(engine().organizations()
                        .create(OrganizationProfile.builder()
                                .name(unique.word())
                                .phoneNumber(phone)
                                .twitter(TwitterId.ofScreenName(handle))
                                .build()))
                .id();
        assertThat(matches(phone).organizations().map(Organization::id)).containsExactly(id);
        assertThat(matches(handle).organizations().map(Organization::id)).containsExactly(id);
    }

    @Test
    @Proves({"5.6", "2.6"})
    void theOrganizationOfAMatchIsEmbeddedWhenAskedFor() {
        String phone = unique.phone();
        OrganizationId company =
                done(engine().organizations().create(unique.company())).id();
        create(unique.person().workPhone(phone).organization(company).build());
        Directory.Matches matches = done(engine().directory().lookup(phone, ContactView.Part.EXTERNAL_ORGANIZATION));
        assertThat(matches.views().head().organization().map(Organization::id)).contains(company);
    }

    @Test
    @Proves({"5.6"})
    void atMost25AreGiven() {
        String phone = unique.phone();
        List.range(0, 26)
                .forEach(index -> create(unique.person().workPhone(phone).build()));
        assertThat(found(phone)).hasSize(25);
    }

    @Test
    @Proves({"5.6"})
    void contactsAndOrganizationsAre25TogetherContactsFirst() {
        String phone = unique.phone();
        List.range(0, 25)
                .forEach(index -> done(engine().organizations()
                        .create(OrganizationProfile.builder()
                                .name(unique.word())
                                .phoneNumber(phone)
                                .build())));
        assertThat(matches(phone).organizations()).hasSize(25);
        List<ContactId> people =
                List.fill(2, () -> create(unique.person().workPhone(phone).build()));
        assertThat(matches(phone).contacts().map(Contact::id)).containsExactlyInAnyOrderElementsOf(people);
        assertThat(matches(phone).organizations()).hasSize(23);
        List.range(0, 23)
                .forEach(index -> create(unique.person().homePhone(phone).build()));
        assertThat(matches(phone).contacts()).hasSize(25);
        assertThat(matches(phone).organizations()).isEmpty();
    }

    @Test
    @Proves({"5.6", "20.4"})
    void whatIsNoneOfTheThreeIsRefused() {
        violation(engine().directory().lookup(" "), "lookupVal");
        violation(engine().directory().lookup("+12"), "lookupVal");
        violation(engine().directory().lookup("x".repeat(1_000_000)), "lookupVal");
    }

    private List<ContactId> found(String value) {
        return matches(value).contacts().map(Contact::id);
    }

    private Directory.Matches matches(String value) {
        return done(engine().directory().lookup(value));
    }

    private ContactId create(ContactProfile profile) {
        return done(engine().contacts().create(profile)).id();
    }
}
