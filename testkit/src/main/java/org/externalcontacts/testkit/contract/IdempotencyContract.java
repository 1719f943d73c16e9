package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.schema.FieldDefinition;
import org.externalcontacts.domain.schema.FieldType;
import org.externalcontacts.domain.schema.SchemaDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creates that happen once, however often they are asked for. */
public abstract class IdempotencyContract extends NounContract {

    private final IdempotencyKey key = IdempotencyKey.random();

    @BeforeEach
    void needsKeys() {
        needs(Capability.CONDITIONS);
    }

    @Test
    @Proves({"20.14"})
    void aContactIsMadeOnceForAKey() {
        ContactProfile profile = unique.person().build();
        Contact made = done(engine().contacts().create(profile, key));
        assertThat(done(engine().contacts().get(made.id()))).isEqualTo(made);
        assertThat(done(engine().contacts().create(profile, key))).isEqualTo(made);
        assertThat(found(profile)).containsExactly(made);
        Contact other = done(engine().contacts().create(profile, IdempotencyKey.random()));
        assertThat(found(profile)).containsExactlyInAnyOrder(made, other);
    }

    @Test
    @Proves({"20.14"})
    void theAnswerIsTheFirstOneWhateverHappenedSince() {
        ContactProfile profile = unique.person().build();
        Contact made = done(engine().contacts().create(profile, key));
        done(engine().contacts().update(made.id(), unique.person().build()));
        assertThat(done(engine().contacts().create(profile, key))).isEqualTo(made);
        done(engine().contacts().delete(made.id()));
        assertThat(done(engine().contacts().create(profile, key))).isEqualTo(made);
        notFound(engine().contacts().get(made.id()));
    }

    @Test
    @Proves({"20.14"})
    void aKeyIsForOneInputOfOneOperation() {
        ContactProfile profile = unique.person().build();
        done(engine().contacts().create(profile, key));
        usedOtherwise(() -> engine().contacts().create(unique.person().build(), key));
        usedOtherwise(() -> engine().organizations().create(unique.company(), key));
        usedOtherwise(() -> engine().relationships()
                .create(Relationship.Draft.of(unique.user(), unique.unknownOrganization(), "x"), key));
    }

    @Test
    @Proves({"20.14", "20.4"})
    void aRefusedCallLeavesItsKeyUnused() {
        assertThat(refusedUnchanged(() -> engine().contacts().create(ContactProfile.empty(), key)))
                .isInstanceOf(Refusal.InvalidInput.class);
        done(engine().contacts().create(unique.person().build(), key));
    }

    @Test
    @Proves({"20.14"})
    void everythingThatIsMadeByItselfIsMadeOnceForAKey() {
        OrganizationProfile company = unique.company();
        once(each -> engine().organizations().create(company, each));
        NoteOwner owner = NoteOwner.of(
                done(engine().organizations().create(unique.company())).id());
        Note.Draft note = unique.note();
        once(each -> engine().notes().create(owner, note, each));
        Relationship.Draft relationship = Relationship.Draft.of(
                unique.user(),
                done(engine().organizations().create(unique.company())).id(),
                "Advisor");
        once(each -> engine().relationships().create(relationship, each));
        SchemaDraft schema = SchemaDraft.of(unique.word(), FieldDefinition.of("note_text", FieldType.TEXT));
        done(engine().contactSchemas()
                .delete(once(each -> engine().contactSchemas().create(schema, each))
                        .id()));
    }

    @Test
    @Proves({"20.14"})
    void theSameNoteOnAnotherOwnerIsAnotherRequest() {
        NoteOwner one = NoteOwner.of(
                done(engine().organizations().create(unique.company())).id());
        NoteOwner other = NoteOwner.of(
                done(engine().organizations().create(unique.company())).id());
        Note.Draft note = unique.note();
        done(engine().notes().create(one, note, key));
        usedOtherwise(() -> engine().notes().create(other, note, key));
    }

    @Test
    @Proves({"20.14"})
    void ofSeveralCallsAtOnceWithOneKeyOneMakesAContact() {
        ContactProfile profile = unique.person().build();
        List<Either<Refusal, Contact>> outcomes =
                VersionContract.atOnce(() -> engine().contacts().create(profile, key));
        Contact made = found(profile).single();
        assertThat(outcomes.map(NounContract::done)).containsOnly(made);
    }

    @Test
    @Proves({"20.14"})
    void aKeyCountsForADay() {
        needs(Capability.SETTABLE_CLOCK);
        ContactProfile profile = unique.person().build();
        Contact made = done(engine().contacts().create(profile, key));
        subject().pass(IdempotencyKey.KEPT.minus(Duration.ofMillis(1)));
        assertThat(done(engine().contacts().create(profile, key))).isEqualTo(made);
        subject().pass(Duration.ofMillis(1));
        Contact next = done(engine().contacts().create(profile, key));
        assertThat(next.id()).isNotEqualTo(made.id());
        assertThat(done(engine().contacts().create(profile, key))).isEqualTo(next);
    }

    private <T> T once(Function<IdempotencyKey, Either<Refusal, T>> create) {
        IdempotencyKey own = IdempotencyKey.random();
        T made = done(create.apply(own));
        assertThat(done(create.apply(own))).isEqualTo(made);
        return made;
    }

    private <T> void usedOtherwise(Supplier<Either<Refusal, T>> create) {
        Refusal refusal = refusedUnchanged(create);
        assertThat(refusal).isInstanceOf(Refusal.Conflict.class);
        assertThat(((Refusal.Conflict) refusal).reason()).isEqualTo(Refusal.ConflictReason.KEY_USED_OTHERWISE);
    }

    private List<Contact> found(ContactProfile profile) {
        return done(engine().contacts()
                        .search(ContactQuery.of(profile.name().last().get())))
                .entities();
    }
}
