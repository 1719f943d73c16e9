package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What listeners hear, and when. */
public abstract class EventContract extends NounContract {

    private final Queue<DomainEvent> heard = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void listen() {
        needs(Capability.EVENTS);
        subject().listen(heard::add);
    }

    @Test
    @Proves({"17.1", "20.10"})
    void everyChangeOfAContactIsHeardOnBothItsTopics() {
        ContactId id = create();
        done(engine().contacts().update(id, unique.person().build()));
        done(engine().contacts().delete(id));
        assertThat(heardOn("contacts." + id.text())
                        .map(event -> event.fact().getClass().getSimpleName()))
                .containsExactly("ContactCreated", "ContactChanged", "ContactDeleted");
        assertThat(heardOn("contacts." + id.text() + ".unresolved")).hasSize(3);
    }

    @Test
    @Proves({"17.1"})
    void everyTopicOfThePlatformIsHeard() {
        ContactId contact = create();
        OrganizationId company =
                done(engine().organizations().create(unique.company())).id();
        Note onContact = done(engine().notes().create(NoteOwner.of(contact), unique.note()));
        Note onCompany = done(engine().notes().create(NoteOwner.of(company), unique.note()));
        RelationshipId tie = done(engine().relationships()
                        .create(Relationship.Draft.of(unique.user(), company, "Account Manager")))
                .id();
        assertThat(topics())
                .contains(
                        "contacts." + contact.text(),
                        "organizations." + company.text(),
                        "contacts." + contact.text() + ".notes."
                                + onContact.id().text(),
                        "organizations." + company.text() + ".notes."
                                + onCompany.id().text(),
                        "relationships." + tie.text());
    }

    @Test
    @Proves({"17.1", "20.10"})
    void aMergeIsHeardByAllThree() {
        needs(Capability.LIFE_CYCLE);
        Contact caller = Interactions.identified(engine(), unique);
        ContactId person = create();
        ContactId merged = done(engine().merges().merge(caller.id(), person)).id();
        for (ContactId member : List.of(caller.id(), person, merged)) {
            for (String topic : List.of("contacts." + member.text(), "contacts." + member.text() + ".unresolved")) {
                assertThat(heardOn(topic).filter(event -> event.fact() instanceof Fact.ContactsMerged))
                        .hasSize(1);
            }
        }
    }

    @Test
    @Proves({"20.10"})
    void anActIsOneEventOfAllItsTopics() {
        needs(Capability.LIFE_CYCLE);
        Contact caller = Interactions.identified(engine(), unique);
        ContactId person = create();
        int before = heard.size();
        ContactId merged = done(engine().merges().merge(caller.id(), person)).id();
        List<DomainEvent> told = List.ofAll(heard).drop(before);
        assertThat(told).hasSize(1);
        assertThat(told.head().topics())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(List.of(caller.id(), person, merged)
                        .flatMap(id -> List.of("contacts." + id.text(), "contacts." + id.text() + ".unresolved")));
    }

    @Test
    @Proves({"20.8", "20.10"})
    void everyContactThatExpiresIsAnEventOfItsOwn() {
        needs(Capability.LIFE_CYCLE);
        List<ContactId> callers =
                List.fill(3, () -> Interactions.identified(engine(), unique).id());
        done(engine().identities().expire(Interactions.THEN.plus(Contact.LIFE_AFTER_INTERACTION)));
        for (ContactId caller : callers) {
            assertThat(heardOn("contacts." + caller.text()).last().facts())
                    .containsExactly(new Fact.ContactExpired(caller));
        }
    }

    @Test
    @Proves({"20.10"})
    void theEventsOfACallAreHeardWhenItReturns() {
        List<ContactId> made = List.fill(5, this::create);
        assertThat(made.filter(id -> heardOn("contacts." + id.text()).isEmpty()))
                .isEmpty();
    }

    @Test
    @Proves({"20.10"})
    void eventsNeverGoBackInTime() {
        List.range(0, 5).forEach(index -> create());
        assertThat(List.ofAll(heard).map(DomainEvent::at).toJavaList()).isSorted();
    }

    @Test
    @Proves({"20.10"})
    void eventsComeInOrderOneByOne() {
        List.range(0, 20).forEach(index -> create());
        List<Long> numbers = List.ofAll(heard).map(DomainEvent::number);
        assertThat(numbers.toJavaList()).isSorted().doesNotHaveDuplicates();
        assertThat(numbers.last() - numbers.head() + 1).isEqualTo(numbers.size());
    }

    @Test
    @Proves({"20.10", "20.4"})
    void aRefusedCallIsNotHeard() {
        ContactId id = create();
        int before = heard.size();
        refusedUnchanged(() -> engine().contacts()
                .update(id, unique.person().workEmail("nobody").build()));
        refusedUnchanged(() -> engine().merges().merge(id, id));
        assertThat(heard).hasSize(before);
    }

    @Test
    @Proves({"20.10"})
    void anEventIsHeardAfterItsCommit() {
        Queue<Boolean> visible = new ConcurrentLinkedQueue<>();
        subject().listen(event -> {
            if (event.fact() instanceof Fact.ContactCreated made) {
                visible.add(engine().contacts().get(made.contact().id()).isRight());
            }
        });
        create();
        assertThat(visible).isNotEmpty().doesNotContain(false);
    }

    @Test
    @Proves({"20.10"})
    void aListenerThatFailsHarmsNobody() {
        subject().listen(event -> {
            throw new IllegalStateException("a listener that fails");
        });
        ContactId id = create();
        assertThat(heardOn("contacts." + id.text())).hasSize(1);
        assertThat(engine().contacts().get(id).isRight()).isTrue();
    }

    @Test
    @Proves({"20.10"})
    void aListenerMayWrite() {
        ContactId first = create();
        String title = unique.word();
        subject().listen(event -> {
            if (event.fact() instanceof Fact.ContactDeleted deleted
                    && deleted.contacts().contains(first)) {
                done(engine().contacts().create(unique.person().title(title).build()));
            }
        });
        done(engine().contacts().delete(first));
        assertThat(List.ofAll(heard)
                        .map(DomainEvent::fact)
                        .filter(fact -> fact instanceof Fact.ContactCreated made
                                && made.contact().profile().title().contains(title)))
                .isNotEmpty();
    }

    private ContactId create() {
        return done(engine().contacts().create(unique.person().build())).id();
    }

    private List<DomainEvent> heardOn(String topic) {
        return List.ofAll(heard).filter(event -> event.topics().contains(topic));
    }

    private List<String> topics() {
        return List.ofAll(heard).flatMap(DomainEvent::topics);
    }
}
