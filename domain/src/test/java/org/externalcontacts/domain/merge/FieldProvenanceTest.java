package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.Contacts.EARLIER;
import static org.externalcontacts.domain.merge.Contacts.LATER;
import static org.externalcontacts.domain.merge.Contacts.SOURCE;
import static org.externalcontacts.domain.merge.Contacts.TARGET;

import io.vavr.control.Option;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("4.10: Which contact every field of a merge comes from, and by which rule")
class FieldProvenanceTest {

    private static final String ONE = new UUID(0, 1).toString();
    private static final String OTHER = new UUID(0, 2).toString();

    /** Every field that moves nowhere: its name, two ways to write it, and how the plan shows both. */
    static Stream<Arguments> fields() {
        return Stream.of(
                field(
                        "firstName",
                        (p, v) -> p.name(PersonName.builder().first(v).build()),
                        "Ada",
                        "Augusta"),
                field(
                        "middleName",
                        (p, v) -> p.name(PersonName.builder().middle(v).build()),
                        "King",
                        "Noel"),
                field("lastName", (p, v) -> p.name(PersonName.builder().last(v).build()), "Byron", "Lovelace"),
                field(
                        "salutation",
                        (p, v) -> p.name(PersonName.builder().salutation(v).build()),
                        "Miss",
                        "Lady"),
                field("title", (p, v) -> p.title(v), "Countess", "Programmer"),
                field(
                        "address",
                        (p, v) -> p.address(PostalAddress.builder().city(v).build()),
                        "London",
                        "Marylebone"),
                field("twitterId", (p, v) -> p.twitter(TwitterId.ofScreenName(v)), "@ada", "@ada_l"),
                field("lineId", (p, v) -> p.line(LineId.of(v)), "U1", "U2"),
                field("whatsAppId", (p, v) -> p.whatsApp(WhatsAppId.of(v)), "+1 317-5550101", "+1 317-5550102"),
                field("facebookId", (p, v) -> p.facebook(FacebookId.of(v)), "F1", "F2"),
                field(
                        "externalOrganization",
                        (p, v) -> p.organization(new OrganizationId(UUID.fromString(v))),
                        ONE,
                        OTHER),
                field("surveyOptOut", (p, v) -> p.surveyOptOut(Boolean.parseBoolean(v)), "true", "false"),
                field("externalSystemUrl", (p, v) -> p.externalSystemUrl(v), "https://a.example", "https://b.example"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("4.10: the value of the contact that was modified last wins, from either side")
    void takesTheNewestValue(String field, Written one, Written other) {
        assertThat(newerSource(one.builder(), other.builder()).choiceOf(field))
                .contains(new MergePlan.Choice(Option.some(field), one.shown(), SOURCE, MergePlan.Rule.NEWEST_VALUE));
        assertThat(newerTarget(one.builder(), other.builder()).choiceOf(field))
                .contains(new MergePlan.Choice(Option.some(field), other.shown(), TARGET, MergePlan.Rule.NEWEST_VALUE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("4.10: of two contacts modified at the same time the target wins")
    void takesTheTargetsValueOnATie(String field, Written one, Written other) {
        MergePlan plan = tie(one.builder(), other.builder());

        assertThat(plan.choiceOf(field))
                .contains(
                        new MergePlan.Choice(Option.some(field), other.shown(), TARGET, MergePlan.Rule.TARGET_ON_TIE));
        assertThat(plan.profile()).isEqualTo(other.builder().build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("4.10: an empty newest value does not hide an older one")
    void takesTheOnlyValue(String field, Written one, Written other) {
        MergePlan fromSource = newerTarget(one.builder(), ContactProfile.builder());
        MergePlan fromTarget = newerSource(ContactProfile.builder(), other.builder());

        assertThat(fromSource.choiceOf(field))
                .contains(new MergePlan.Choice(Option.some(field), one.shown(), SOURCE, MergePlan.Rule.ONLY_VALUE));
        assertThat(fromTarget.choiceOf(field))
                .contains(new MergePlan.Choice(Option.some(field), other.shown(), TARGET, MergePlan.Rule.ONLY_VALUE));
        assertThat(fromSource.profile()).isEqualTo(one.builder().build());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    @DisplayName("4.10: a value that both have comes from the contact that would win")
    void tellsASharedValue(String field, Written one, Written other) {
        assertThat(newerSource(one.builder(), one.builder()).choiceOf(field))
                .contains(new MergePlan.Choice(Option.some(field), one.shown(), SOURCE, MergePlan.Rule.SAME_VALUE));
        assertThat(tie(other.builder(), other.builder()).choiceOf(field))
                .contains(new MergePlan.Choice(Option.some(field), other.shown(), TARGET, MergePlan.Rule.SAME_VALUE));
    }

    @Test
    @DisplayName("20.6: fields that neither contact has are not in the plan")
    void leavesOutWhatNobodyHas() {
        MergePlan plan = tie(ContactProfile.builder(), ContactProfile.builder());

        assertThat(plan.profile()).isEqualTo(ContactProfile.empty());
        assertThat(plan.choices()).extracting(MergePlan.Choice::rule).containsExactly(MergePlan.Rule.STRONGER_TYPE);
        assertThat(plan.choiceOf("firstName")).isEmpty();
    }

    @Test
    @DisplayName("20.6: fields stand in the plan in one order, each once")
    void keepsTheOrderOfTheFields() {
        MergePlan plan = newerSource(
                ContactProfile.builder().title("Countess").workPhone("1").surveyOptOut(true),
                ContactProfile.builder().name(PersonName.of("Ada", "Byron")).workEmail("ada@x.example"));

        assertThat(plan.choices().flatMap(MergePlan.Choice::field))
                .containsExactly("type", "firstName", "lastName", "title", "workPhone", "workEmail", "surveyOptOut");
    }

    private static MergePlan newerSource(ContactProfile.Builder source, ContactProfile.Builder target) {
        return Contacts.plan(Contacts.source(source, LATER), Contacts.target(target, EARLIER));
    }

    private static MergePlan newerTarget(ContactProfile.Builder source, ContactProfile.Builder target) {
        return Contacts.plan(Contacts.source(source, EARLIER), Contacts.target(target, LATER));
    }

    private static MergePlan tie(ContactProfile.Builder source, ContactProfile.Builder target) {
        return Contacts.plan(Contacts.source(source, LATER), Contacts.target(target, LATER));
    }

    private static Arguments field(
            String name, BiConsumer<ContactProfile.Builder, String> write, String one, String other) {
        return Arguments.of(
                name, new Written(one, p -> write.accept(p, one)), new Written(other, p -> write.accept(p, other)));
    }

    /** A field with a value, and how the plan shows the value. */
    record Written(String shown, Consumer<ContactProfile.Builder> write) {

        ContactProfile.Builder builder() {
            ContactProfile.Builder profile = ContactProfile.builder();
            write.accept(profile);
            return profile;
        }
    }
}
