package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.MergeRule.KEPT_AS_IDENTIFIER;
import static org.externalcontacts.domain.merge.MergeRule.MOVED_TO_FREE_FIELD;
import static org.externalcontacts.domain.merge.MergeRule.NEWEST_VALUE;
import static org.externalcontacts.domain.merge.MergeRule.SAME_VALUE;

import io.vavr.control.Option;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactProfileBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.10, 4.18: Phones and e-mails that lose their field in a merge")
class MovedValuesTest {

    @Test
    @DisplayName("4.10: a phone that lost moves to the first free phone field")
    void movesAPhone() {
        MergePlan plan =
                Pairs.newerSource(profile().workPhone("317 555 0101"), profile().workPhone("317 555 0102"));

        assertThat(plan.choiceOf("workPhone")).contains(choice("workPhone", "+1 317-5550101", NEWEST_VALUE));
        assertThat(plan.choiceOf("cellPhone"))
                .contains(
                        new FieldChoice(Option.some("cellPhone"), "+1 317-5550102", Pairs.TARGET, MOVED_TO_FREE_FIELD));
        assertThat(plan.profile().phones().cell().flatMap(PhoneNumber::e164)).contains("+13175550102");
    }

    @Test
    @DisplayName("4.10: a moved phone keeps all that is known of it")
    void movesAWholePhone() {
        PhoneNumber loser = PhoneNumber.of("317.555.0102").extendedBy(7).acceptingSms(true);

        MergePlan plan =
                Pairs.newerSource(profile().workPhone("317 555 0101"), profile().workPhone(loser));

        PhoneNumber moved = plan.profile().phones().cell().get();
        assertThat(moved.extension()).contains(7L);
        assertThat(moved.acceptsSms()).contains(true);
        assertThat(moved.userInput()).contains("317.555.0102");
    }

    @Test
    @DisplayName("4.10: an e-mail that lost moves past the fields that are taken")
    void movesAnEmail() {
        MergePlan plan = Pairs.newerTarget(
                profile().workEmail("lost@x.example").personalEmail("p@x.example"),
                profile().workEmail("won@x.example"));

        assertThat(plan.profile().emails().all()).containsExactly("won@x.example", "p@x.example", "lost@x.example");
        assertThat(plan.choiceOf("otherEmail"))
                .contains(new FieldChoice(
                        Option.some("otherEmail"), "lost@x.example", Pairs.SOURCE, MOVED_TO_FREE_FIELD));
    }

    @Test
    @DisplayName("4.18: losers that find no free field leave the fields but not the plan")
    void keepsTheHomelessAsIdentifiers() {
        MergePlan plan = Pairs.newerSource(emails("new"), emails("old"));

        assertThat(plan.profile()).isEqualTo(emails("new").build());
        assertThat(plan.choices().filter(choice -> choice.field().isEmpty()))
                .containsExactly(
                        new FieldChoice(Option.none(), "old1@x.example", Pairs.TARGET, KEPT_AS_IDENTIFIER),
                        new FieldChoice(Option.none(), "old2@x.example", Pairs.TARGET, KEPT_AS_IDENTIFIER),
                        new FieldChoice(Option.none(), "old3@x.example", Pairs.TARGET, KEPT_AS_IDENTIFIER));
    }

    @Test
    @DisplayName("4.18: the losers of the earlier fields get the free ones")
    void fillsFreeFieldsInOrder() {
        MergePlan plan = Pairs.newerSource(
                profile().workPhone("317 555 0101").cellPhone("317 555 0102"),
                profile().workPhone("317 555 0103").cellPhone("317 555 0104").homePhone("317 555 0105"));

        assertThat(plan.profile().phones().all().flatMap(PhoneNumber::e164))
                .containsExactly("+13175550101", "+13175550102", "+13175550105", "+13175550103");
        assertThat(plan.choices().find(choice -> choice.rule() == KEPT_AS_IDENTIFIER))
                .contains(new FieldChoice(Option.none(), "+1 317-5550104", Pairs.TARGET, KEPT_AS_IDENTIFIER));
    }

    @Test
    @DisplayName("4.10: a loser that stands in another field already moves nowhere")
    void movesNothingTwice() {
        MergePlan plan = Pairs.newerSource(
                profile().workPhone("317 555 0101").homePhone("317 555 0102"),
                profile().workPhone("+1 317 555 0102"));

        assertThat(plan.profile().phones().all()).hasSize(2);
        assertThat(plan.choices()).extracting(FieldChoice::rule).doesNotContain(MOVED_TO_FREE_FIELD);
    }

    @Test
    @DisplayName("3.10: phones are the same by E.164, e-mails in any case")
    void recognisesTheSameValue() {
        MergePlan plan = Pairs.newerSource(
                profile().workPhone("317 555 0101").workEmail("Ada@x.example"),
                profile().workPhone("+1 (317) 555-0101").workEmail("ada@X.example"));

        assertThat(plan.choiceOf("workPhone")).contains(choice("workPhone", "+1 317-5550101", SAME_VALUE));
        assertThat(plan.choiceOf("workEmail")).contains(choice("workEmail", "Ada@x.example", SAME_VALUE));
        assertThat(plan.choices()).hasSize(3);
    }

    @Test
    @DisplayName("4.10: two extensions of one number are two phones, none is lost")
    void keepsBothExtensions() {
        PhoneNumber number = PhoneNumber.of("317 555 0101");

        MergePlan plan = Pairs.newerSource(
                profile().workPhone(number.extendedBy(1)), profile().workPhone(number.extendedBy(2)));

        assertThat(plan.choiceOf("workPhone")).contains(choice("workPhone", "+1 317-5550101 ext. 1", NEWEST_VALUE));
        assertThat(plan.profile().phones().cell().flatMap(PhoneNumber::extension))
                .contains(2L);
    }

    @Test
    @DisplayName("4.10: phones without a number are told apart by their extension")
    void keepsPhonesWithoutNumber() {
        PhoneNumber blank = PhoneNumber.of("");

        MergePlan plan = Pairs.newerSource(
                profile().workPhone(blank.extendedBy(1)), profile().workPhone(blank.extendedBy(2)));

        assertThat(plan.choiceOf("cellPhone").map(FieldChoice::value)).contains("without number ext. 2");
    }

    private static FieldChoice choice(String field, String value, MergeRule rule) {
        return new FieldChoice(Option.some(field), value, Pairs.SOURCE, rule);
    }

    private static ContactProfileBuilder emails(String name) {
        return profile()
                .workEmail(name + "1@x.example")
                .personalEmail(name + "2@x.example")
                .otherEmail(name + "3@x.example");
    }

    private static ContactProfileBuilder profile() {
        return ContactProfile.builder();
    }
}
