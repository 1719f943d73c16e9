package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.Contacts.SOURCE;
import static org.externalcontacts.domain.merge.Contacts.TARGET;

import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which contacts may be merged")
class MergePolicyTest {

    private static final MergePolicy POLICY = MergePolicy.PLATFORM;

    private final Contact identified = Contacts.of(SOURCE, ContactType.IDENTIFIED);
    private final Contact curated = Contacts.of(TARGET, ContactType.CURATED);

    @ParameterizedTest(name = "{0} into {1} makes {2}, decided by contact {3}")
    @CsvSource({
        "Identified, Curated, Curated, 2",
        "Curated, Identified, Curated, 1",
        "Ephemeral, Curated, Curated, 2",
        "Curated, Ephemeral, Curated, 1",
        "Identified, Identified, Identified, 2",
        "Ephemeral, Identified, Identified, 2",
        "Identified, Ephemeral, Identified, 1",
        "Ephemeral, Ephemeral, Ephemeral, 2"
    })
    @DisplayName("4.3, 4.14: every pair but two Curated may be merged, in any order, into the stronger type")
    void mergesIntoTheStrongerType(String source, String target, String result, int from) {
        MergePlan plan =
                Contacts.plan(Contacts.of(SOURCE, ContactType.of(source)), Contacts.of(TARGET, ContactType.of(target)));

        assertThat(plan)
                .isEqualTo(
                        new MergePlan(SOURCE, TARGET, ContactType.of(result), ContactProfile.empty(), plan.choices()));
        assertThat(plan.choices())
                .containsExactly(
                        Contacts.choice("type", result, from == 1 ? SOURCE : TARGET, MergePlan.Rule.STRONGER_TYPE));
    }

    @Test
    @DisplayName("4.3: two Curated contacts cannot be merged")
    void refusesTwoCurated() {
        assertThat(POLICY.plan(Contacts.of(SOURCE, ContactType.CURATED), curated))
                .isEqualTo(Either.left(new Refusal.MergeNotAllowed(SOURCE, TARGET)));
    }

    @Test
    @DisplayName("4.17: a contact cannot be merged with itself, and this is said before anything else")
    void refusesTheSameContact() {
        Refusal refusal = POLICY.plan(curated, curated).getLeft();

        assertThat(refusal).isInstanceOf(Refusal.InvalidInput.class);
        assertThat(refusal.violationOf("targetContactId").flatMap(violation -> violation.value()))
                .isEqualTo(Option.some(TARGET.text()));
    }

    @Test
    @DisplayName("4.11: a merge set may have 52 members, the new contact included")
    void takesAMergeSetUpToTheLimit() {
        assertThat(POLICY.plan(Contacts.withMergeSetOf(50, identified), curated).isRight())
                .isTrue();
        assertThat(POLICY.plan(identified, Contacts.withMergeSetOf(50, curated)).isRight())
                .isTrue();
        assertThat(POLICY.plan(Contacts.withMergeSetOf(26, identified), Contacts.withMergeSetOf(25, curated))
                        .isRight())
                .isTrue();
    }

    @Test
    @DisplayName("4.11: one member more is refused")
    void refusesAMergeSetBeyondTheLimit() {
        Either<Refusal, MergePlan> tooMany = Either.left(new Refusal.LimitExceeded(53, "mergeSet", 52));

        assertThat(POLICY.plan(Contacts.withMergeSetOf(51, identified), curated))
                .isEqualTo(tooMany);
        assertThat(POLICY.plan(Contacts.withMergeSetOf(26, identified), Contacts.withMergeSetOf(26, curated)))
                .isEqualTo(tooMany);
    }

    @Test
    @DisplayName("4.11: the limit of a policy may be another")
    void obeysItsOwnLimit() {
        assertThat(new MergePolicy(3).plan(identified, curated).isRight()).isTrue();
        assertThat(new MergePolicy(2).plan(identified, curated))
                .isEqualTo(Either.left(new Refusal.LimitExceeded(3, "mergeSet", 2)));
    }
}
