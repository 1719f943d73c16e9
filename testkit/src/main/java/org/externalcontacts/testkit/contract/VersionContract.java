package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.relationship.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writes that demand the version which was read. */
public abstract class VersionContract extends NounContract {

    private static final Version OTHER = new Version("other");

    @BeforeEach
    void needsVersions() {
        // A replacement that is sent again finds the version that it has made itself.
        needs(Capability.CONDITIONS, Capability.CARRIED_OUT_ONCE);
    }

    @Test
    @Proves({"20.13"})
    void aContactIsReplacedOnlyInTheVersionThatWasRead() {
        Contact read = done(engine().contacts().create(unique.person().build()));
        ContactProfile next = unique.person().build();
        assertThat(done(engine().contacts().get(read.id())).version()).isEqualTo(read.version());
        stale(read.version(), OTHER, () -> engine().contacts().update(read.id(), next, OTHER));
        Contact changed = done(engine().contacts().update(read.id(), next, read.version()));
        assertThat(changed.version()).isNotEqualTo(read.version());
        assertThat(done(engine().contacts().get(read.id())).version()).isEqualTo(changed.version());
        stale(changed.version(), read.version(), () -> engine().contacts().update(read.id(), next, read.version()));
    }

    @Test
    @Proves({"20.13", "4.5"})
    void anAncestorHasTheVersionOfItsCanonicalContact() {
        needs(Capability.LIFE_CYCLE);
        Contact curated = done(engine().contacts().create(unique.person().build()));
        Contact other = Interactions.created(engine(), Interactions.call(unique.cookie()));
        Contact merged = done(engine().merges().merge(other.id(), curated.id()));
        Contact seen = done(engine().contacts().get(curated.id()));
        assertThat(seen.version()).isEqualTo(merged.version());
        ContactProfile next = unique.person().build();
        stale(
                seen.version(),
                curated.version(),
                () -> engine().contacts().update(curated.id(), next, curated.version()));
        assertThat(done(engine().contacts().update(curated.id(), next, seen.version()))
                        .id())
                .isEqualTo(merged.id());
    }

    @Test
    @Proves({"20.13"})
    void aContactIsRemovedOnlyInTheVersionThatWasRead() {
        Contact read = done(engine().contacts().create(unique.person().build()));
        stale(read.version(), OTHER, () -> engine().contacts().delete(read.id(), OTHER));
        done(engine().contacts().delete(read.id(), read.version()));
        notFound(engine().contacts().update(read.id(), read.profile(), read.version()));
    }

    @Test
    @Proves({"20.13"})
    void anOrganizationIsReplacedAndRemovedOnlyInTheVersionThatWasRead() {
        Organization read = done(engine().organizations().create(unique.company()));
        stale(read.version(), OTHER, () -> engine().organizations().update(read.id(), unique.company(), OTHER));
        stale(read.version(), OTHER, () -> engine().organizations().delete(read.id(), OTHER));
        Organization changed = done(engine().organizations().update(read.id(), unique.company(), read.version()));
        stale(changed.version(), read.version(), () -> engine().organizations().delete(read.id(), read.version()));
        done(engine().organizations().delete(read.id(), changed.version()));
    }

    @Test
    @Proves({"20.13"})
    void aNoteIsReplacedAndRemovedOnlyInTheVersionThatWasRead() {
        NoteOwner owner = NoteOwner.of(
                done(engine().organizations().create(unique.company())).id());
        Note read = done(engine().notes().create(owner, unique.note()));
        stale(read.version(), OTHER, () -> engine().notes().update(owner, read.id(), unique.note(), OTHER));
        stale(read.version(), OTHER, () -> engine().notes().delete(owner, read.id(), OTHER));
        Note changed = done(engine().notes().update(owner, read.id(), unique.note(), read.version()));
        stale(changed.version(), read.version(), () -> engine().notes().delete(owner, read.id(), read.version()));
        done(engine().notes().delete(owner, read.id(), changed.version()));
    }

    @Test
    @Proves({"20.13"})
    void aRelationshipIsReplacedAndRemovedOnlyInTheVersionThatWasRead() {
        Relationship.Draft draft = draft("Advisor");
        Relationship read = done(engine().relationships().create(draft));
        stale(read.version(), OTHER, () -> engine().relationships().update(read.id(), draft, OTHER));
        stale(read.version(), OTHER, () -> engine().relationships().delete(read.id(), OTHER));
        Relationship changed = done(engine().relationships().update(read.id(), draft("Manager"), read.version()));
        assertThat(done(engine().relationships().get(read.id())).version()).isEqualTo(changed.version());
        stale(changed.version(), read.version(), () -> engine().relationships().delete(read.id(), read.version()));
        done(engine().relationships().delete(read.id(), changed.version()));
    }

    @Test
    @Proves({"20.13"})
    void ofSeveralWhoReadTheSameVersionOneReplacesIt() {
        Contact read = done(engine().contacts().create(unique.person().build()));
        List<Either<Refusal, Contact>> outcomes = atOnce(
                () -> engine().contacts().update(read.id(), unique.person().build(), read.version()));
        assertThat(outcomes.filter(Either::isRight)).hasSize(1);
        outcomes.filter(Either::isLeft).forEach(outcome -> refused(outcome, Refusal.StaleVersion.class));
    }

    @Test
    @Proves({"20.13"})
    void ofSeveralChangesAtOnceNoneIsLost() {
        Contact contact =
                done(engine().contacts().create(unique.person().title("1").build()));
        atOnce(() -> done(engine().contacts()
                .change(
                        contact.id(),
                        profile -> profile.toBuilder()
                                .title(profile.title().get() + "1")
                                .build())));
        assertThat(done(engine().contacts().get(contact.id())).profile().title())
                .contains("11111");
        Organization company = done(engine().organizations()
                .create(unique.company().toBuilder().industry("1").build()));
        atOnce(() -> done(engine().organizations()
                .change(
                        company.id(),
                        profile -> profile.toBuilder()
                                .industry(profile.industry().get() + "1")
                                .build())));
        assertThat(done(engine().organizations().get(company.id())).profile().industry())
                .contains("11111");
    }

    static <T> List<T> atOnce(Supplier<T> call) {
        return List.ofAll(IntStream.range(0, 4)
                        .mapToObj(caller -> CompletableFuture.supplyAsync(call))
                        .toList())
                .map(CompletableFuture::join);
    }

    private Relationship.Draft draft(String label) {
        return Relationship.Draft.of(
                unique.user(),
                done(engine().organizations().create(unique.company())).id(),
                label);
    }

    private <T> void stale(Version current, Version given, Supplier<Either<Refusal, T>> write) {
        Refusal refusal = refusedUnchanged(write);
        assertThat(refusal).isInstanceOf(Refusal.StaleVersion.class);
        assertThat(((Refusal.StaleVersion) refusal).given()).isEqualTo(given);
        assertThat(((Refusal.StaleVersion) refusal).current()).isEqualTo(current);
    }
}
