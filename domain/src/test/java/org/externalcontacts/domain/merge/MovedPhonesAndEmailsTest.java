package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.Contacts.EARLIER;
import static org.externalcontacts.domain.merge.Contacts.LATER;
import static org.externalcontacts.domain.merge.Contacts.SOURCE;
import static org.externalcontacts.domain.merge.Contacts.TARGET;
import static org.externalcontacts.domain.merge.Contacts.choice;
import static org.externalcontacts.domain.merge.Contacts.source;
import static org.externalcontacts.domain.merge.Contacts.target;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.10, 4.18: what becomes of phones and e-mails that lose their field")
class MovedPhonesAndEmailsTest {

    @Test
    @DisplayName("4.10: a phone that loses its field moves to the first free one")
    void movesAPhoneToTheFirstFreeField() {
        MergePlan plan = merged(blank().workPhone("1"), blank().workPhone("2").cellPhone("3"));

        assertThat(plan.profile())
                .isEqualTo(blank().workPhone("2").cellPhone("3").homePhone("1").build());
        assertThat(plan.choices().tail())
                .containsExactly(
                        choice("workPhone", "2", TARGET, MergePlan.Rule.NEWEST_VALUE),
                        choice("cellPhone", "3", TARGET, MergePlan.Rule.ONLY_VALUE),
                        choice("homePhone", "1", SOURCE, MergePlan.Rule.MOVED_TO_FREE_FIELD));
    }

    @Test
    @DisplayName("4.10: a moved value never takes a field that the older contact fills itself")
    void settlesEveryFieldBeforeItMovesAnything() {
        MergePlan plan = merged(blank().workEmail("a@b.c").personalEmail("d@e.f"), blank().workEmail("x@y.z"));

        assertThat(plan.profile())
                .isEqualTo(blank().workEmail("x@y.z")
                        .personalEmail("d@e.f")
                        .otherEmail("a@b.c")
                        .build());
    }

    @Test
    @DisplayName("4.10: ties move the source's values")
    void movesTheSourceOnATie() {
        MergePlan plan =
                Contacts.plan(source(blank().workEmail("a@b.c"), LATER), target(blank().workEmail("x@y.z"), LATER));

        assertThat(plan.choices().tail())
                .containsExactly(
                        choice("workEmail", "x@y.z", TARGET, MergePlan.Rule.TARGET_ON_TIE),
                        choice("personalEmail", "a@b.c", SOURCE, MergePlan.Rule.MOVED_TO_FREE_FIELD));
    }

    @Test
    @DisplayName("3.10, 4.10: two spellings of one mailbox are one value, and the other one moves nowhere")
    void takesSpellingsOfAMailboxForOne() {
        MergePlan plan = merged(
                blank().workEmail("jose\u0301@xn--mller-kva.example"),
                blank().workEmail("Jos\u00E9@m\u00FCller.example"));

        assertThat(plan.profile())
                .isEqualTo(blank().workEmail("Jos\u00E9@m\u00FCller.example").build());
    }

    @Test
    @DisplayName("4.10: a phone finds no place among the e-mails, nor the other way round")
    void movesWithinItsOwnKind() {
        MergePlan plan = merged(
                blank().workPhone("1").workEmail("a@b.c"),
                blank().workPhone("2").workEmail("x@y.z"));

        assertThat(plan.profile())
                .isEqualTo(blank().workPhone("2")
                        .cellPhone("1")
                        .workEmail("x@y.z")
                        .personalEmail("a@b.c")
                        .build());
    }

    @Test
    @DisplayName("4.18: an e-mail that finds no free field is kept as an identifier")
    void keepsAnEmailWithoutFieldAsIdentifier() {
        ContactProfile.Builder newest =
                blank().workEmail("x@y.z").personalEmail("u@v.w").otherEmail("r@s.t");
        MergePlan plan = merged(blank().personalEmail("a@b.c"), newest);

        assertThat(plan.profile()).isEqualTo(newest.build());
        assertThat(plan.choices().last())
                .isEqualTo(new MergePlan.Choice(Option.none(), "a@b.c", SOURCE, MergePlan.Rule.KEPT_AS_IDENTIFIER));
    }

    @Test
    @DisplayName("4.18: the values that lost fill free fields in order, the rest stays without")
    void movesAsManyAsThereAreFreeFields() {
        MergePlan plan = merged(
                blank().workPhone(read("+12025550101")).cellPhone(read("+12025550102")),
                blank().workPhone(read("+12025550103"))
                        .cellPhone(read("+12025550104"))
                        .homePhone(read("+12025550105")));

        assertThat(plan.choices().takeRight(2))
                .containsExactly(
                        choice("otherPhone", "+1 2025550101", SOURCE, MergePlan.Rule.MOVED_TO_FREE_FIELD),
                        new MergePlan.Choice(
                                Option.none(), "+1 2025550102", SOURCE, MergePlan.Rule.KEPT_AS_IDENTIFIER));
    }

    @Test
    @DisplayName("3.10: a phone that lost is dropped when another field holds the same number")
    void doesNotMoveANumberThatIsThereAlready() {
        MergePlan plan = merged(
                blank().workPhone(read("+1 202 555 0100")),
                blank().workPhone(read("+1 202 555 0199")).homePhone(read("+12025550100")));

        assertThat(plan.choices().tail())
                .extracting(MergePlan.Choice::field)
                .containsExactly(Option.some("workPhone"), Option.some("homePhone"));
    }

    @Test
    @DisplayName("3.10: e-mails that differ in case only are the same, written as the newest writes them")
    void comparesEmailsWithoutCase() {
        MergePlan plan = merged(blank().workEmail("Anna@Example.com"), blank().workEmail("anna@example.com"));

        assertThat(plan.profile())
                .isEqualTo(blank().workEmail("anna@example.com").build());
        assertThat(plan.choices().tail())
                .containsExactly(choice("workEmail", "anna@example.com", TARGET, MergePlan.Rule.SAME_VALUE));
    }

    @Test
    void showsAPhoneThatHasAnExtensionOnly() {
        PhoneNumber extensionOnly = PhoneNumber.of(" ").extendedBy(12);

        assertThat(merged(blank().workPhone(extensionOnly), blank()).choices().tail())
                .containsExactly(choice("workPhone", "without number ext. 12", SOURCE, MergePlan.Rule.ONLY_VALUE));
    }

    @Test
    @DisplayName("4.10: two extensions of one number are two phones, neither is lost")
    void keepsBothExtensionsOfOneNumber() {
        MergePlan plan = merged(
                blank().workPhone(read("+1 202 555 0100").extendedBy(1)),
                blank().workPhone(read("+12025550100").extendedBy(2)));

        assertThat(plan.choices().tail())
                .containsExactly(
                        choice("workPhone", "+1 2025550100 ext. 2", TARGET, MergePlan.Rule.NEWEST_VALUE),
                        choice("cellPhone", "+1 2025550100 ext. 1", SOURCE, MergePlan.Rule.MOVED_TO_FREE_FIELD));
        assertThat(plan.profile().phones().all().flatMap(PhoneNumber::extension))
                .containsExactly(2L, 1L);
    }

    @Test
    @DisplayName("4.10: phones without a number are told apart by their extension")
    void tellsPhonesWithoutNumberApart() {
        PhoneNumber bare = PhoneNumber.of(" ");

        assertThat(merged(blank().workPhone(bare.extendedBy(1)), blank().workPhone(bare.extendedBy(2)))
                        .choiceOf("cellPhone"))
                .isEqualTo(Option.some(
                        choice("cellPhone", "without number ext. 1", SOURCE, MergePlan.Rule.MOVED_TO_FREE_FIELD)));
    }

    @Test
    @DisplayName("4.10: a moved phone keeps all that is known of it")
    void movesAWholePhone() {
        PhoneNumber loser = read("+1 202-555-0100").extendedBy(7).acceptingSms(true);

        assertThat(merged(blank().workPhone(loser), blank().workPhone("2"))
                        .profile()
                        .phones()
                        .cell())
                .isEqualTo(Option.some(loser));
    }

    private static PhoneNumber read(String number) {
        return PhoneNumber.of(number).read(new PlusNumbers());
    }

    private static ContactProfile.Builder blank() {
        return ContactProfile.builder();
    }

    private static MergePlan merged(ContactProfile.Builder older, ContactProfile.Builder newest) {
        return Contacts.plan(source(older, EARLIER), target(newest, LATER));
    }
}
