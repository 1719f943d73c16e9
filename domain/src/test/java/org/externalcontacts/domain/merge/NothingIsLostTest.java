package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.externalcontacts.domain.merge.Contacts.EARLIER;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Locale;
import java.util.Random;
import org.externalcontacts.domain.address.PhoneNumber;
import org.externalcontacts.domain.address.PlusNumbers;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.EmailAddresses;
import org.externalcontacts.domain.contact.PhoneNumbers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two thousand merges of contacts whose phones and e-mails come from so few that they often meet. */
@DisplayName("4.10, 4.18: Properties of every merge")
class NothingIsLostTest {

    private static final int MERGES = 2_000;
    private static final String UNREADABLE = "ask Ada";
    private static final List<String> PHONES = List.of(
            "+1 202 555 0101",
            "+12025550101",
            "+12025550102",
            "+12025550103",
            "+12025550104",
            "+12025550105",
            UNREADABLE);
    private static final List<String> EMAILS =
            List.of("a@x.example", "A@x.example", "b@x.example", "c@x.example", "d@x.example");

    private static List<Merge> merges = List.empty();

    /** A plan and what it was made of. */
    private record Merge(ContactProfile source, ContactProfile target, MergePlan plan) {

        Set<String> given() {
            return values(source).addAll(values(target));
        }

        List<MergePlan.Choice> lines() {
            return plan.choices().filter(choice -> choice.rule() != MergePlan.Rule.STRONGER_TYPE);
        }
    }

    @BeforeAll
    static void merge() {
        Random random = new Random(20230622);
        merges = List.fill(MERGES, () -> {
            ContactProfile source = profile(random);
            ContactProfile target = profile(random);
            return new Merge(source, target, plan(source, random.nextInt(3), target, random.nextInt(3)));
        });
    }

    @Test
    @DisplayName("4.18: every phone and e-mail of either side has a line in the plan")
    void everyValueHasALine() {
        assertThat(merges)
                .allSatisfy(merge -> assertThat(HashSet.ofAll(merge.lines().map(line -> key(line.value()))))
                        .isEqualTo(merge.given()));
    }

    @Test
    @DisplayName("20.6: a line with a field tells what is in that field, and no field has two")
    void everyLineTellsTheTruth() {
        assertThat(merges).allSatisfy(merge -> {
            List<MergePlan.Choice> settled =
                    merge.lines().filter(line -> line.field().isDefined());
            assertThat(settled.map(MergePlan.Choice::field)).doesNotHaveDuplicates();
            assertThat(settled.map(MergePlan.Choice::value))
                    .containsExactlyInAnyOrderElementsOf(shown(merge.plan().profile()));
        });
    }

    @Test
    @DisplayName("20.6: every value comes from the contact that the plan names")
    void everyValueComesFromWhereThePlanSays() {
        assertThat(merges)
                .allSatisfy(merge -> assertThat(merge.lines())
                        .allSatisfy(line -> assertThat(
                                        shown(line.from().equals(Contacts.SOURCE) ? merge.source() : merge.target()))
                                .contains(line.value())));
    }

    @Test
    @DisplayName("4.18: a value leaves the fields only when none is free")
    void nothingIsHomelessNextToAFreeField() {
        assertThat(merges.filter(
                        merge -> merge.lines().exists(line -> line.field().isEmpty())))
                .isNotEmpty()
                .allSatisfy(merge -> assertThat(
                                merge.plan().profile().phones().all().size() == 4
                                        || merge.plan().profile().emails().all().size() == 3)
                        .isTrue());
    }

    @Test
    @DisplayName("4.18: what leaves the fields stays an identifier when it is one, else only the ancestor shows it")
    void onlyIdentifiersAreKeptAsSuch() {
        assertThat(merges.flatMap(Merge::lines).filter(line -> line.field().isEmpty()))
                .allSatisfy(line -> assertThat(line.rule())
                        .isEqualTo(
                                line.value().equals(UNREADABLE)
                                        ? MergePlan.Rule.LEFT_ON_ANCESTOR
                                        : MergePlan.Rule.KEPT_AS_IDENTIFIER))
                .extracting(MergePlan.Choice::value)
                .contains(UNREADABLE);
    }

    @Test
    @DisplayName("20.6: a preview of the same contacts is the same plan")
    void isDeterministic() {
        assertThat(merges.take(50))
                .allSatisfy(merge -> assertThat(plan(merge.source(), 1, merge.target(), 0))
                        .isEqualTo(plan(merge.source(), 1, merge.target(), 0)));
    }

    private static MergePlan plan(
            ContactProfile source, int sourceModified, ContactProfile target, int targetModified) {
        return Contacts.plan(
                Contacts.source(source.toBuilder(), EARLIER.plusMillis(sourceModified)),
                Contacts.target(target.toBuilder(), EARLIER.plusMillis(targetModified)));
    }

    private static ContactProfile stored(ContactProfile written) {
        return written.equals(ContactProfile.empty())
                ? written
                : written.validated(new PlusNumbers()).get();
    }

    private static ContactProfile profile(Random random) {
        return stored(ContactProfile.builder()
                .phones(PhoneNumbers.builder()
                        .work(phone(random))
                        .cell(phone(random))
                        .home(phone(random))
                        .other(phone(random))
                        .build())
                .emails(EmailAddresses.builder()
                        .work(maybe(random, EMAILS))
                        .personal(maybe(random, EMAILS))
                        .other(maybe(random, EMAILS))
                        .build())
                .build());
    }

    private static Option<PhoneNumber> phone(Random random) {
        return maybe(random, PHONES).map(PhoneNumber::of);
    }

    private static Option<String> maybe(Random random, List<String> values) {
        int chosen = random.nextInt(values.size() + 3);
        return Option.when(chosen < values.size(), () -> values.get(chosen));
    }

    private static List<String> shown(ContactProfile profile) {
        return profile.phones()
                .all()
                .flatMap(PhoneNumber::display)
                .appendAll(profile.emails().all());
    }

    private static Set<String> values(ContactProfile profile) {
        return HashSet.ofAll(shown(profile).map(NothingIsLostTest::key));
    }

    private static String key(String shown) {
        return shown.toLowerCase(Locale.ROOT);
    }
}
