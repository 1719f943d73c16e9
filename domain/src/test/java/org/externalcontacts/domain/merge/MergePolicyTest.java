package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.contact.ContactType.CURATED;
import static org.externalcontacts.domain.contact.ContactType.EPHEMERAL;
import static org.externalcontacts.domain.contact.ContactType.IDENTIFIED;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.contact.People;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Which contacts may be merged")
class MergePolicyTest {

    static Stream<Arguments> allowed() {
        return Stream.of(
                Arguments.of(IDENTIFIED, IDENTIFIED, IDENTIFIED),
                Arguments.of(IDENTIFIED, EPHEMERAL, IDENTIFIED),
                Arguments.of(EPHEMERAL, IDENTIFIED, IDENTIFIED),
                Arguments.of(EPHEMERAL, EPHEMERAL, EPHEMERAL),
                Arguments.of(CURATED, IDENTIFIED, CURATED),
                Arguments.of(IDENTIFIED, CURATED, CURATED),
                Arguments.of(CURATED, EPHEMERAL, CURATED),
                Arguments.of(EPHEMERAL, CURATED, CURATED));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    @DisplayName("4.3, 4.14: every pair but two Curated ones, in any order; the stronger type is the result's")
    void allowsEveryOtherPair(ContactType source, ContactType target, ContactType result) {
        MergePlan plan = plan(contact(1, source), contact(2, target)).get();

        assertThat(plan.type()).isEqualTo(result);
        assertThat(plan.source()).isEqualTo(People.id(1));
        assertThat(plan.target()).isEqualTo(People.id(2));
        assertThat(plan.choiceOf("type"))
                .contains(new FieldChoice(
                        Option.some("type"),
                        result.text(),
                        People.id(target.equals(result) ? 2 : 1),
                        MergeRule.STRONGER_TYPE));
    }

    @Test
    @DisplayName("4.3, 4.16: two Curated contacts are not merged")
    void refusesTwoCuratedContacts() {
        assertThat(plan(contact(1, CURATED), contact(2, CURATED)))
                .isEqualTo(Either.left(new Refusal.MergeNotAllowed(People.id(1), People.id(2))));
    }

    @ParameterizedTest
    @MethodSource("types")
    @DisplayName("4.17: a contact is not merged with itself, of whatever type")
    void refusesTheSameContactTwice(ContactType type) {
        assertThat(plan(contact(1, type), contact(1, type)))
                .isEqualTo(Either.left(Refusal.invalid(Violation.of(
                        "targetContactId", People.id(1).text(), "stands for the same person as the source already"))));
    }

    static Stream<ContactType> types() {
        return Stream.of(CURATED, IDENTIFIED, EPHEMERAL);
    }

    @ParameterizedTest
    @CsvSource({"50,1", "48,3", "3,48", "1,50"})
    @DisplayName("4.11: a merge set may have 52 members, the new contact included")
    void limitsTheMergeSet(int ofSource, int ofTarget) {
        assertThat(plan(member(1, ofSource), member(2, ofTarget)).isRight()).isTrue();
        assertThat(plan(member(1, ofSource + 2), member(2, ofTarget)))
                .isEqualTo(Either.left(new Refusal.LimitExceeded("mergeSet", 52, 54)));
    }

    @Test
    @DisplayName("4.11: 53 members are one too many")
    void refusesOneMemberMore() {
        assertThat(plan(member(1, 51), contact(2, EPHEMERAL)))
                .isEqualTo(Either.left(new Refusal.LimitExceeded("mergeSet", 52, 53)));
    }

    @Test
    @DisplayName("4.16: whether a pair is allowed is told before the size of its set")
    void namesTheLastingObstacleFirst() {
        Contact large = contact(1, CURATED).standing(Option.some(People.standing(60)));

        assertThat(plan(large, contact(2, CURATED)).getLeft()).isInstanceOf(Refusal.MergeNotAllowed.class);
    }

    private static Either<Refusal, MergePlan> plan(Contact source, Contact target) {
        return MergePolicy.PLATFORM.plan(source, target);
    }

    private static Contact member(int number, int setSize) {
        return contact(number, IDENTIFIED).standing(Option.when(setSize > 1, () -> People.standing(setSize)));
    }

    private static Contact contact(int number, ContactType type) {
        return People.contact(number, type, ContactProfile.empty(), 0);
    }
}
