package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events that listeners receive: the facts of each operation, and its caller. */
public abstract class FactContract extends NounContract {

    private final Queue<DomainEvent> heard = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void listen() {
        needs(Capability.EVENTS);
        subject().listen(heard::add);
    }

    @Test
    @Proves({"20.10"})
    void everyOperationTellsItsFacts() {
        FactTable.all().forEach(this::tells);
    }

    @Test
    @Proves({"20.7", "20.9", "20.10"})
    void theLifeCycleTellsItsFacts() {
        needs(Capability.LIFE_CYCLE);
        LifeCycleFactTable.all().forEach(this::tells);
    }

    @Test
    @Proves({"20.10"})
    void aChangeOfAContactTellsBeforeAfterAndWhichFieldsDiffer() {
        Contact before =
                done(engine().contacts().create(unique.person().title("Dr").build()));
        ContactProfile profile = before.profile().toBuilder()
                .title("Prof")
                .workEmail(unique.email())
                .build();
        Contact after = done(engine().contacts().update(before.id(), profile));
        Fact.ContactChanged changed = last(Fact.ContactChanged.class);
        assertThat(changed.before()).isEqualTo(before);
        assertThat(changed.after()).isEqualTo(after);
        assertThat(changed.fields()).containsExactly("title", "workEmail");
    }

    @Test
    @Proves({"8.5", "20.10"})
    void aContactThatLosesItsOrganizationTellsThatField() {
        OrganizationId company =
                done(engine().organizations().create(unique.company())).id();
        done(engine().contacts()
                .create(unique.person().organization(Option.some(company)).build()));
        done(engine().organizations().delete(company));
        assertThat(last(Fact.ContactChanged.class).fields()).containsExactly("externalOrganization");
        assertThat(last(Fact.OrganizationDeleted.class).organization()).isEqualTo(company);
    }

    @Test
    @Proves({"20.10"})
    void aChangeOfAnOrganizationTellsBeforeAfterAndWhichFieldsDiffer() {
        Organization before = done(engine().organizations().create(unique.company()));
        Organization after = done(engine().organizations()
                .update(
                        before.id(),
                        before.profile().toBuilder().industry("Mining").build()));
        assertThat(last(Fact.OrganizationChanged.class)).isEqualTo(new Fact.OrganizationChanged(before, after));
        assertThat(last(Fact.OrganizationChanged.class).fields()).containsExactly("industry");
    }

    @Test
    @Proves({"4.2", "20.6", "20.10"})
    void aMergeTellsItsPlanAndItsResult() {
        needs(Capability.LIFE_CYCLE, Capability.MERGE_PREVIEW);
        ContactId caller = Interactions.identified(engine(), unique).id();
        ContactId person =
                done(engine().contacts().create(unique.person().build())).id();
        MergePlan plan = done(engine().merges().preview(caller, person));
        Contact result = done(engine().merges().merge(caller, person));
        Fact.ContactsMerged merged = last(Fact.ContactsMerged.class);
        assertThat(merged.plan()).isEqualTo(plan);
        // A remote system does not show all of a contact, such as its last interaction.
        assertThat(merged.result().id()).isEqualTo(result.id());
        assertThat(merged.result().profile()).isEqualTo(result.profile());
    }

    @Test
    @Proves({"3.4", "20.10"})
    void anIdentifierThatIsPassedOnTellsFromWhomToWhom() {
        String email = unique.email();
        ContactId first = done(engine().contacts()
                        .create(unique.person().workEmail(email).build()))
                .id();
        ContactId second = done(engine().contacts()
                        .create(unique.person().workEmail(email).build()))
                .id();
        done(engine().contacts().delete(first));
        assertThat(last(Fact.IdentifierPassedOn.class))
                .isEqualTo(new Fact.IdentifierPassedOn(Identifier.email(email), first, second));
    }

    @Test
    @Proves({"4.17", "20.10"})
    void aDeletionTellsAllContactsThatAreGone() {
        needs(Capability.LIFE_CYCLE);
        ContactId caller = Interactions.identified(engine(), unique).id();
        ContactId person =
                done(engine().contacts().create(unique.person().build())).id();
        ContactId merged = done(engine().merges().merge(caller, person)).id();
        done(engine().contacts().delete(caller));
        assertThat(last(Fact.ContactDeleted.class).contacts())
                .startsWith(merged)
                .containsExactlyInAnyOrder(merged, caller, person);
    }

    @Test
    @Proves({"14.2", "20.10"})
    void anEventTellsWhoDidIt() {
        needs(Capability.CALLERS);
        UserId grace = unique.user();
        Caller caller = Caller.of(grace, HashSet.ofAll(Operation.POST_CONTACTS.permissions()));
        done(engine().actingAs(caller).contacts().create(unique.person().build()));
        done(engine().contacts().create(unique.person().build()));
        assertThat(List.ofAll(heard).map(event -> event.caller().user()))
                .containsExactly(Option.some(grace), Option.none());
        assertThat(List.ofAll(heard).map(event -> event.caller().isTrusted())).containsExactly(false, true);
    }

    private void tells(Telling row) {
        Supplier<Either<Refusal, ?>> call = row.prepared().apply(new Scene(engine(), unique));
        heard.clear();
        Either<Refusal, ?> outcome = call.get();
        assertThat(outcome.isRight()).as("%s gave %s", row, outcome).isTrue();
        List<String> told = List.ofAll(heard)
                .map(event -> event.facts()
                        .map(fact -> fact.getClass().getSimpleName())
                        .mkString(" "));
        if (subject().capabilities().contains(Capability.CARRIED_OUT_ONCE)) {
            assertThat(told).as("%s", row).isEqualTo(row.events());
        } else {
            assertThat(told.distinct()).as("%s", row).isEqualTo(row.events().distinct());
        }
    }

    private <F extends Fact> F last(Class<F> kind) {
        return List.ofAll(heard).flatMap(event -> event.facts(kind)).last();
    }
}
