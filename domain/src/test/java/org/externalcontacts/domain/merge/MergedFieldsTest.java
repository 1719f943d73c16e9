package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.Contacts.EARLIER;
import static org.externalcontacts.domain.merge.Contacts.LATER;
import static org.externalcontacts.domain.merge.Contacts.SOURCE;
import static org.externalcontacts.domain.merge.Contacts.TARGET;
import static org.externalcontacts.domain.merge.Contacts.choice;
import static org.externalcontacts.domain.merge.Contacts.source;
import static org.externalcontacts.domain.merge.Contacts.target;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.address.FacebookId;
import org.externalcontacts.domain.address.LineId;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.address.WhatsAppId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.10: which value a field of the new contact gets")
class MergedFieldsTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId(new UUID(0, 9));

    @Test
    void takesAConflictingValueFromTheNewest() {
        MergePlan sourceIsNewer = Contacts.plan(source(titled("S"), LATER), target(titled("T"), EARLIER));
        MergePlan targetIsNewer = Contacts.plan(source(titled("S"), EARLIER), target(titled("T"), LATER));

        assertThat(sourceIsNewer.profile()).isEqualTo(titled("S").build());
        assertThat(sourceIsNewer.choiceOf("title"))
                .isEqualTo(Option.some(choice("title", "S", SOURCE, MergePlan.Rule.NEWEST_VALUE)));
        assertThat(targetIsNewer.profile()).isEqualTo(titled("T").build());
        assertThat(targetIsNewer.choiceOf("title"))
                .isEqualTo(Option.some(choice("title", "T", TARGET, MergePlan.Rule.NEWEST_VALUE)));
    }

    @Test
    @DisplayName("4.10: what counts is the last change, not the creation")
    void goesByTheLastChange() {
        MergePlan plan = Contacts.plan(
                source(titled("old"), EARLIER).rewritten(titled("S").build(), LATER.plusMillis(1)),
                target(titled("T"), LATER));

        assertThat(plan.profile()).isEqualTo(titled("S").build());
    }

    @Test
    @DisplayName("4.10: ties go to the target")
    void takesTheTargetOnATie() {
        MergePlan plan = Contacts.plan(source(titled("S"), LATER), target(titled("T"), LATER));

        assertThat(plan.profile()).isEqualTo(titled("T").build());
        assertThat(plan.choiceOf("title"))
                .isEqualTo(Option.some(choice("title", "T", TARGET, MergePlan.Rule.TARGET_ON_TIE)));
    }

    @Test
    @DisplayName("4.10: an empty newest value does not hide an older one")
    void keepsAnOlderValueThatOnlyOneHas() {
        ContactProfile.Builder newest = ContactProfile.builder().name(PersonName.of("Anna", ""));
        MergePlan plan = Contacts.plan(source(titled("S"), EARLIER), target(newest, LATER));

        assertThat(plan.profile())
                .isEqualTo(titled("S").name(PersonName.of("Anna", "")).build());
        assertThat(plan.choices().tail())
                .containsExactly(
                        choice("firstName", "Anna", TARGET, MergePlan.Rule.ONLY_VALUE),
                        choice("title", "S", SOURCE, MergePlan.Rule.ONLY_VALUE));
    }

    @Test
    void namesTheFirstContactWhenBothHaveTheSame() {
        MergePlan plan = Contacts.plan(source(titled("Same"), LATER), target(titled("Same"), EARLIER));

        assertThat(plan.choiceOf("title"))
                .isEqualTo(Option.some(choice("title", "Same", SOURCE, MergePlan.Rule.SAME_VALUE)));
        assertThat(plan.choiceOf("firstName")).isEqualTo(Option.none());
    }

    @Test
    @DisplayName("20.6: the plan names every value that is taken, in wire names")
    void tellsWhereEveryFieldComesFrom() {
        MergePlan plan = Contacts.plan(source(full(), LATER), target(ContactProfile.builder(), EARLIER));

        assertThat(plan.profile()).isEqualTo(full().build());
        assertThat(plan.choices().tail())
                .allSatisfy(choice -> {
                    assertThat(choice.from()).isEqualTo(SOURCE);
                    assertThat(choice.rule()).isEqualTo(MergePlan.Rule.ONLY_VALUE);
                })
                .extracting(choice -> choice.field().get() + "=" + choice.value())
                .containsExactly(
                        "firstName=Anna",
                        "middleName=Maria",
                        "lastName=Muster",
                        "salutation=Dr",
                        "title=Buyer",
                        "workPhone=1",
                        "cellPhone=2",
                        "homePhone=3",
                        "otherPhone=4",
                        "workEmail=a@b.c",
                        "personalEmail=d@e.f",
                        "otherEmail=g@h.i",
                        "address=Main Street 1, Ulm, DE",
                        "twitterId=anna",
                        "lineId=l",
                        "whatsAppId=+12025550100",
                        "facebookId=f",
                        "externalOrganization=" + ORGANIZATION.text(),
                        "surveyOptOut=true",
                        "externalSystemUrl=https://example.com");
    }

    @Test
    void takesAnAddressAsAWhole() {
        ContactProfile.Builder ulm = ContactProfile.builder()
                .address(PostalAddress.builder().city("Ulm").build());
        ContactProfile.Builder street = ContactProfile.builder()
                .address(PostalAddress.builder().address1("Main Street 1").build());

        assertThat(Contacts.plan(source(street, EARLIER), target(ulm, LATER))
                        .profile()
                        .address())
                .isEqualTo(PostalAddress.builder().city("Ulm").build());
    }

    @Test
    void showsAccountsThatHaveNoHandleOrNumberByIdOrName() {
        ContactProfile.Builder bare = ContactProfile.builder()
                .twitter(TwitterId.ofId("7"))
                .whatsApp(new WhatsAppId(Option.none(), Option.some("Anna")));
        MergePlan plan = Contacts.plan(source(bare, LATER), target(ContactProfile.builder(), EARLIER));

        assertThat(plan.choices().tail().map(MergePlan.Choice::value)).isEqualTo(List.of("7", "Anna"));
    }

    private static ContactProfile.Builder titled(String title) {
        return ContactProfile.builder().title(title);
    }

    private static ContactProfile.Builder full() {
        return ContactProfile.builder()
                .name(PersonName.of("Anna", "Muster").toBuilder()
                        .middle("Maria")
                        .salutation("Dr")
                        .build())
                .title("Buyer")
                .workPhone("1")
                .cellPhone("2")
                .homePhone("3")
                .otherPhone("4")
                .workEmail("a@b.c")
                .personalEmail("d@e.f")
                .otherEmail("g@h.i")
                .address(PostalAddress.builder()
                        .address1("Main Street 1")
                        .city("Ulm")
                        .countryCode("DE")
                        .build())
                .twitter(TwitterId.ofScreenName("anna"))
                .line(LineId.of("l"))
                .whatsApp(WhatsAppId.of("+12025550100"))
                .facebook(FacebookId.of("f"))
                .organization(ORGANIZATION)
                .surveyOptOut(true)
                .externalSystemUrl("https://example.com");
    }
}
