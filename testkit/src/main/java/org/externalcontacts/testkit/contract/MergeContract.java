package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.time.Duration;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.merge.MergeStatus;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What merging two contacts means, for them and for everybody who looks. */
public abstract class MergeContract extends NounContract {

    @BeforeEach
    void thereAreContactsThatCanBeMerged() {
        needs(Capability.LIFE_CYCLE);
    }

    @Test
    @Proves({"4.1", "4.2", "4.4"})
    void aMergeMakesANewContactThatStandsForBoth() {
        Contact caller = caller();
        Contact person = person();
        Contact merged = merge(caller, person);
        assertThat(merged.id()).isNotIn(caller.id(), person.id());
        assertThat(merged.merge().get().canonical()).isEqualTo(merged.id());
        assertThat(merged.merge().get().mergeSet()).containsExactlyInAnyOrder(merged.id(), caller.id(), person.id());
        assertThat(merged.merge().get().mergeSet().head()).isEqualTo(merged.id());
        assertThat(merged.merge().get().operation())
                .containsExactly(new MergeOperation(caller.id(), person.id(), merged.id()));
        assertThat(person.merge()).isEmpty();
    }

    @Test
    @Proves({"4.4"})
    void everyMemberTellsWhatItWasMergedFromAndWhatItWasMergedTo() {
        Contact caller = caller();
        Contact person = person();
        Contact merged = merge(caller, person);
        Contact again = caller();
        Contact latest = merge(again, merged);
        assertThat(mergeStatus(person).mergedFrom()).isEmpty();
        assertThat(mergeStatus(person).mergedTo()).contains(merged.id());
        assertThat(mergeStatus(merged).mergedFrom()).containsExactly(caller.id(), person.id());
        assertThat(mergeStatus(merged).mergedTo()).contains(latest.id());
        assertThat(mergeStatus(latest).mergedFrom()).containsExactly(again.id(), merged.id());
        assertThat(mergeStatus(latest).mergedTo()).isEmpty();
        done(engine().contacts().update(latest.id(), unique.person().build()));
        assertThat(mergeStatus(latest)).isEqualTo(latest.merge().get());
    }

    private MergeStatus mergeStatus(Contact contact) {
        return done(engine().contacts().getUnresolved(contact.id())).merge().get();
    }

    @Test
    @Proves({"4.5"})
    void allIdsAreAliasesForReadingChangingAndDeleting() {
        Contact caller = caller();
        Contact person = person();
        Contact merged = merge(caller, person);
        assertThat(done(engine().contacts().get(caller.id()))).isEqualTo(merged);
        Contact changed = done(engine().contacts()
                .update(person.id(), unique.person().title("by alias").build()));
        assertThat(changed.id()).isEqualTo(merged.id());
        assertThat(done(engine().merges().canonical(caller.id()))).isEqualTo(merged.id());
        assertThat(done(engine().contacts().delete(caller.id()))).isEqualTo(caller.id());
        List.of(caller.id(), person.id(), merged.id())
                .forEach(id -> notFound(engine().contacts().getUnresolved(id)));
    }

    @Test
    @Proves({"4.7", "4.4"})
    void unresolvedGivesTheAncestorItself() {
        Contact caller = caller();
        Contact merged = merge(caller, person());
        Contact ancestor = done(engine().contacts().getUnresolved(caller.id()));
        assertThat(ancestor.id()).isEqualTo(caller.id());
        assertThat(ancestor.profile()).isEqualTo(caller.profile());
        assertThat(ancestor.merge().get().canonical()).isEqualTo(merged.id());
        assertThat(ancestor.merge().get().mergeSet())
                .containsExactlyElementsOf(merged.merge().get().mergeSet());
        assertThat(ancestor.isAncestor()).isTrue();
    }

    @Test
    @Proves({"4.2"})
    void anAncestorIsNotShown() {
        Contact person = person();
        Contact caller = caller();
        String name = person.profile().name().last().get();
        Contact merged = merge(caller, person);
        assertThat(done(engine().contacts().search(ContactQuery.of(name)))
                        .entities()
                        .map(Contact::id))
                .containsExactly(merged.id());
    }

    @Test
    @Proves({"4.2", "4.5"})
    void whatIsWrittenByAnAncestorsIdLeavesTheAncestorAlone() {
        Contact person = person();
        Contact merged = merge(caller(), person);
        Contact ancestor = done(engine().contacts().getUnresolved(person.id()));
        done(engine().contacts()
                .update(person.id(), unique.person().title("by alias").build()));
        done(engine().identities().claim(person.id(), unique.cookie()));
        assertThat(done(engine().contacts().getUnresolved(person.id()))).isEqualTo(ancestor);
        assertThat(done(engine().contacts().get(merged.id())).profile().title()).contains("by alias");
    }

    @Test
    @Proves({"4.5", "4.13", "3.8"})
    void identifiersOfAnAncestorsIdAreThoseOfTheCanonicalContact() {
        Contact caller = caller();
        Contact person = person();
        Contact merged = merge(caller, person);
        Contact latest = merge(caller(), merged);
        Identifier cookie = unique.cookie();
        List<ContactId> ids = List.of(caller.id(), person.id(), merged.id(), latest.id());
        ids.zip(List.of(person.id(), merged.id(), latest.id(), caller.id())).forEach(pair -> {
            ClaimedIdentifier claim = done(engine().identities().claim(pair._1, cookie));
            assertThat(done(engine().identities().lookup(cookie)).id()).isEqualTo(latest.id());
            assertThat(done(engine().identities().claim(pair._2, cookie))).isEqualTo(claim);
            ids.forEach(id -> assertThat(done(engine().identities().ofContact(id)))
                    .contains(claim)
                    .isEqualTo(done(engine().identities().ofContact(latest.id()))));
            assertThat(done(engine().identities().release(pair._2, cookie))).isEqualTo(claim);
            notFound(engine().identities().lookup(cookie));
            notFound(engine().identities().release(pair._1, cookie));
        });
    }

    @Test
    @Proves({"3.5", "4.5"})
    void whatACanonicalContactHoldsIsTakenWhoeverAsksByWhicheverId() {
        Contact person = person();
        Contact merged = merge(caller(), person);
        Identifier cookie = unique.cookie();
        done(engine().identities().claim(person.id(), cookie));
        Contact other = person();
        Contact ofOther = merge(caller(), other);
        assertThat(refusedUnchanged(() -> engine().identities().claim(other.id(), cookie)))
                .isEqualTo(new Refusal.IdentifierTaken(cookie, merged.id()));
        notFound(engine().identities().release(other.id(), cookie));
        notFound(engine().identities().release(ofOther.id(), cookie));
    }

    @Test
    @Proves({"3.6", "4.13"})
    void theIdentifiersOfBothLeadToTheNewContact() {
        String phone = unique.phone();
        String email = unique.email();
        Identifier cookie = unique.cookie();
        Contact caller = Interactions.created(engine(), Interactions.call(Identifier.phone(phone), cookie));
        Contact person =
                done(engine().contacts().create(unique.person().workEmail(email).build()));
        Contact merged = merge(caller, person);
        for (Identifier identifier : List.of(Identifier.phone(phone), Identifier.email(email), cookie)) {
            assertThat(done(engine().identities().lookup(identifier)).id()).isEqualTo(merged.id());
        }
        assertThat(done(engine().identities().ofContact(merged.id())).map(ClaimedIdentifier::identifier))
                .containsExactlyInAnyOrder(Identifier.phone(phone), Identifier.email(email), cookie);
    }

    @Test
    @Proves({"4.6", "4.9"})
    void notesStayWithTheContactTheyWereWrittenOn() {
        Contact person = person();
        Note note = done(engine().notes().create(NoteOwner.of(person.id()), unique.note()));
        Contact merged = merge(caller(), person);
        assertThat(done(engine().notes().get(NoteOwner.of(person.id()), note.id())))
                .isEqualTo(note);
        notFound(engine().notes().get(NoteOwner.of(merged.id()), note.id()));
    }

    @Test
    @Proves({"4.3", "4.16"})
    void twoCuratedContactsAreNotMerged() {
        Contact one = person();
        Contact two = person();
        assertThat(refusedUnchanged(() -> engine().merges().merge(one.id(), two.id())))
                .isEqualTo(new Refusal.MergeNotAllowed(one.id(), two.id()));
    }

    @Test
    @Proves({"4.3", "4.14"})
    void everyOtherPairIsMergedInEitherOrderAndTheStrongerTypeStays() {
        assertThat(merge(caller(), person()).type()).isEqualTo(ContactType.CURATED);
        assertThat(merge(person(), caller()).type()).isEqualTo(ContactType.CURATED);
        assertThat(merge(caller(), caller()).type()).isEqualTo(ContactType.IDENTIFIED);
        assertThat(merge(caller(), visitor()).type()).isEqualTo(ContactType.IDENTIFIED);
        assertThat(merge(visitor(), visitor()).type()).isEqualTo(ContactType.EPHEMERAL);
    }

    @Test
    @Proves({"4.17"})
    void nobodyIsMergedWithThemselves() {
        Contact person = person();
        violation(engine().merges().merge(person.id(), person.id()), "targetContactId");
        Contact caller = caller();
        Contact merged = merge(caller, person);
        violation(engine().merges().merge(caller.id(), person.id()), "targetContactId");
        violation(engine().merges().merge(merged.id(), caller.id()), "targetContactId");
    }

    @Test
    @Proves({"4.17", "4.4"})
    void anAncestorsIdStandsForItsCanonicalContact() {
        Contact person = person();
        Contact first = merge(caller(), person);
        Contact second = merge(caller(), person);
        assertThat(second.merge().get().mergeSet()).hasSize(5).contains(first.id());
        assertThat(done(engine().contacts().get(person.id())).id()).isEqualTo(second.id());
        assertThat(done(engine().contacts().getUnresolved(first.id()))
                        .merge()
                        .get()
                        .operation()
                        .map(MergeOperation::result))
                .containsExactly(second.id());
        assertThat(done(engine().contacts().getUnresolved(person.id()))
                        .merge()
                        .get()
                        .operation()
                        .map(MergeOperation::result))
                .containsExactly(first.id());
    }

    @Test
    @Proves({"4.17"})
    void anUnknownContactIsNotMerged() {
        Contact person = person();
        notFound(engine().merges().merge(unique.unknownContact(), person.id()));
        notFound(engine().merges().merge(person.id(), unique.unknownContact()));
        notFound(engine().merges().canonical(unique.unknownContact()));
    }

    @Test
    @Proves({"4.11"})
    void aMergeSetGrowsTo52AndNoFurther() {
        ContactId head = person().id();
        for (int merges = 0; merges < 25; merges++) {
            head = done(engine().merges().merge(caller().id(), head)).id();
        }
        assertThat(done(engine().contacts().get(head)).merge().get().mergeSet()).hasSize(51);
        ContactId full = head;
        Contact caller = caller();
        assertThat(refusedUnchanged(() -> engine().merges().merge(caller.id(), full)))
                .isEqualTo(new Refusal.LimitExceeded(53, "mergeSet", 52));
    }

    @Test
    @Proves({"4.10"})
    void theNewestValueWinsAndAnEmptyOneHidesNothing() {
        needs(Capability.SETTABLE_CLOCK);
        Contact person = done(engine().contacts()
                .create(unique.person()
                        .title("old title")
                        .workEmail(unique.email())
                        .build()));
        Contact caller = caller();
        subject().pass(Duration.ofMinutes(1));
        ContactProfile newer = caller.profile().toBuilder().title("new title").build();
        done(engine().contacts().update(caller.id(), newer));
        Contact merged = merge(caller, person);
        assertThat(merged.profile().title()).contains("new title");
        assertThat(merged.profile().name()).isEqualTo(person.profile().name());
        assertThat(merged.profile().emails()).isEqualTo(person.profile().emails());
    }

    @Test
    @Proves({"4.10", "4.18"})
    void aPhoneThatLosesItsFieldMovesOrStaysAnIdentifier() {
        List<String> phones = List.fill(4, unique::phone);
        Contact person = done(engine().contacts()
                .create(unique.person()
                        .workPhone(phones.get(0))
                        .cellPhone(phones.get(1))
                        .homePhone(phones.get(2))
                        .build()));
        Identifier first = Identifier.phone(unique.phone());
        Identifier second = Identifier.phone(phones.get(3));
        Contact once = merge(Interactions.created(engine(), Interactions.call(first)), person);
        Contact twice = merge(Interactions.created(engine(), Interactions.call(second)), once);
        List<String> shown = twice.profile().phones().all().flatMap(number -> number.e164());
        assertThat(shown).hasSize(4).contains(phones.get(0), phones.get(1), phones.get(2));
        for (Identifier identifier : List.of(first, second)) {
            assertThat(done(engine().identities().lookup(identifier)).id()).isEqualTo(twice.id());
        }
    }

    @Test
    @Proves({"20.6"})
    void theMergeIsWhatItsPreviewSaid() {
        needs(Capability.MERGE_PREVIEW);
        Contact caller = caller();
        Contact person = done(engine().contacts()
                .create(unique.person()
                        .otherPhone(unique.phone())
                        .title("staff")
                        .build()));
        MergePlan plan = done(engine().merges().preview(caller.id(), person.id()));
        assertThat(done(engine().contacts().getUnresolved(person.id()))).isEqualTo(person);
        Contact merged = merge(caller, person);
        assertThat(merged.profile()).isEqualTo(plan.profile());
        assertThat(merged.type()).isEqualTo(plan.type());
        assertThat(plan.choiceOf("title").get().rule()).isEqualTo(MergePlan.Rule.ONLY_VALUE);
        assertThat(plan.choiceOf("title").get().from()).isEqualTo(person.id());
        assertThat(plan.choiceOf("type").get().rule()).isEqualTo(MergePlan.Rule.STRONGER_TYPE);
        assertThat(plan.choices().map(choice -> choice.rule())).contains(MergePlan.Rule.MOVED_TO_FREE_FIELD);
        assertThat(plan.choices().map(choice -> choice.from())).isSubsetOf(caller.id(), person.id());
    }

    @Test
    @Proves({"20.6"})
    void aPreviewIsRefusedLikeTheMerge() {
        needs(Capability.MERGE_PREVIEW);
        Contact one = person();
        Contact two = person();
        refused(engine().merges().preview(one.id(), two.id()), Refusal.MergeNotAllowed.class);
        violation(engine().merges().preview(one.id(), one.id()), "targetContactId");
    }

    private Contact merge(Contact source, Contact target) {
        return done(engine().merges().merge(source.id(), target.id()));
    }

    private Contact person() {
        return done(engine().contacts().create(unique.person().build()));
    }

    private Contact caller() {
        return Interactions.identified(engine(), unique);
    }

    private Contact visitor() {
        return Interactions.ephemeral(engine(), unique);
    }
}
