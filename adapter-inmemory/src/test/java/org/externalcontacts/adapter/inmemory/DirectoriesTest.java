package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.UUID;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.trustor.TrustorDirectory;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.Relationship;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 20.11: directories are asked once a call, outside of every lock, and not believed blindly")
class DirectoriesTest {

    private final java.util.List<Set<?>> asked = new ArrayList<>();

    @Test
    void aListingOfOrganizationsAsksOnceForAllItsTrustors() {
        ExternalContacts engine = linked(new Trustors(), 5);
        asked.clear();

        assertThat(trustors(engine)).hasSize(5).allMatch(Option::isDefined);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).hasSize(5);
    }

    @Test
    void aListingThatFillsNothingInAsksNobody() {
        ExternalContacts engine = linked(new Trustors(), 2);
        asked.clear();

        engine.organizations().search(OrganizationQuery.everything()).get();
        engine.organizations()
                .searchViews(OrganizationQuery.of("nobody"), OrganizationView.Part.TRUSTOR)
                .get();
        assertThat(asked).isEmpty();
    }

    @Test
    void notesAndRelationshipsAskOnceForAllTheirUsers() {
        ExternalContacts engine =
                InMemoryExternalContacts.builder().users(new Users()).build();
        NoteOwner ada = NoteOwner.of(engine.contacts()
                .create(ContactProfile.builder().workEmail("ada@example.org").build())
                .get()
                .id());
        OrganizationId acme = engine.organizations()
                .create(OrganizationProfile.of("Acme"))
                .get()
                .id();
        engine.notes()
                .bulkCreate(List.range(0, 5).map(number -> new Notes.New(ada, Note.Draft.of("note", user(number % 2)))))
                .get();
        engine.notes().viewsOn(ada, NoteQuery.first(), NoteView.Part.AUTHOR).get();
        var made = engine.relationships()
                .bulkCreate(List.range(0, 3).map(number -> Relationship.Draft.of(user(number), acme, "buyer")))
                .get();
        engine.relationships()
                .bulkUpdate(made.successes()
                        .map(one ->
                                new Relationships.Update(one.id(), Relationship.Draft.of(one.user(), acme, "owner"))))
                .get();
        assertThat(asked).extracting(Set::size).containsExactly(2, 2, 3, 3);
    }

    @Test
    void aDirectoryMayReadAndWriteTheSameEngine() {
        ExternalContacts[] own = new ExternalContacts[1];
        own[0] = linked(
                new Trustors() {
                    @Override
                    public Map<TrustorId, Trustor> findAll(Set<TrustorId> ids) {
                        own[0].organizations()
                                .search(OrganizationQuery.everything())
                                .get();
                        own[0].organizations()
                                .create(OrganizationProfile.of("Seen"))
                                .get();
                        return super.findAll(ids);
                    }
                },
                0);
        link(own[0], 0);

        assertThat(trustors(own[0])).anyMatch(Option::isDefined);
        assertThat(own[0].organizations()
                        .search(OrganizationQuery.of("Seen"))
                        .get()
                        .total())
                .isEqualTo(2);
    }

    @Test
    void whatADirectoryDoesNotSayOrSaysOfOthersCountsAsNone() {
        Trustors wrong = new Trustors();
        ExternalContacts engine = linked(wrong, 3);
        wrong.answer = HashMap.of(
                trustor(0),
                Trustor.bare(trustor(7)),
                trustor(1),
                Trustor.bare(trustor(1)),
                trustor(9),
                Trustor.bare(trustor(9)));

        assertThat(trustors(engine).flatMap(found -> found).map(Trustor::id)).containsExactly(trustor(1));
        assertThat(engine.trustors().link(organization(engine), trustor(0)).isLeft())
                .isTrue();
    }

    @Test
    void whatADirectoryThrowsReachesTheCallThatNeedsItAndChangesNothing() {
        Trustors broken = new Trustors();
        ExternalContacts engine = linked(broken, 1);
        broken.failing = true;

        assertThatIllegalStateException().isThrownBy(() -> trustors(engine));
        assertThatIllegalStateException().isThrownBy(() -> engine.trustors().link(organization(engine), trustor(5)));
        broken.failing = false;
        assertThat(trustors(engine)).allMatch(Option::isDefined);
    }

    @Test
    void aDirectoryThatKnowsOneAtATimeIsAskedForEachIdOnce() {
        java.util.List<UserId> each = new ArrayList<>();
        UserDirectory simple = id -> {
            each.add(id);
            return Option.when(!id.equals(user(1)), () -> PlatformUser.bare(id));
        };
        assertThat(simple.findAll(List.of(user(0), user(1), user(0)).toSet()).keySet())
                .containsExactly(user(0));
        assertThat(each).containsExactlyInAnyOrder(user(0), user(1));
        assertThat(TrustorDirectory.bareIds()
                        .findAll(List.of(trustor(1)).toSet())
                        .keySet())
                .containsExactly(trustor(1));
    }

    @Test
    void aUserThatTheDirectoryDoesNotKnowIsNamed() {
        ExternalContacts engine =
                InMemoryExternalContacts.builder().users(id -> Option.none()).build();
        OrganizationId acme = engine.organizations()
                .create(OrganizationProfile.of("Acme"))
                .get()
                .id();

        assertThat(engine.notes()
                        .create(NoteOwner.of(acme), Note.Draft.of("note", user(1)))
                        .getLeft()
                        .violationOf("createdBy"))
                .contains(Violation.of("createdBy", user(1).text(), "does not identify an existing user"));
        assertThat(engine.relationships()
                        .create(Relationship.Draft.of(user(1), acme, "buyer"))
                        .getLeft()
                        .violationOf("user"))
                .contains(Violation.of("user", user(1).text(), "does not identify an existing user"));
    }

    /** An engine with so many organizations, each linked to a trustor. */
    private static ExternalContacts linked(TrustorDirectory directory, int organizations) {
        ExternalContacts engine =
                InMemoryExternalContacts.builder().trustors(directory).build();
        List.range(0, organizations).forEach(number -> link(engine, number));
        return engine;
    }

    private static void link(ExternalContacts engine, int number) {
        Organization made = engine.organizations()
                .create(OrganizationProfile.of("Acme " + number))
                .get();
        engine.trustors().link(made.id(), trustor(number)).get();
    }

    private static List<Option<Trustor>> trustors(ExternalContacts engine) {
        return engine.organizations()
                .searchViews(OrganizationQuery.everything(), OrganizationView.Part.TRUSTOR)
                .get()
                .entities()
                .map(OrganizationView::trustor);
    }

    private static OrganizationId organization(ExternalContacts engine) {
        return engine.organizations()
                .search(OrganizationQuery.everything())
                .get()
                .entities()
                .head()
                .id();
    }

    private static TrustorId trustor(int number) {
        return new TrustorId(new UUID(3, number));
    }

    private static UserId user(int number) {
        return new UserId(new UUID(4, number));
    }

    private class Trustors implements TrustorDirectory {

        private Map<TrustorId, Trustor> answer = HashMap.empty();
        private boolean failing;

        @Override
        public Option<Trustor> find(TrustorId id) {
            throw new AssertionError("asked for one at a time");
        }

        @Override
        public Map<TrustorId, Trustor> findAll(Set<TrustorId> ids) {
            if (failing) {
                throw new IllegalStateException("the directory is out of reach");
            }
            asked.add(ids);
            return answer.nonEmpty() ? answer : TrustorDirectory.bareIds().findAll(ids);
        }
    }

    private final class Users implements UserDirectory {

        @Override
        public Option<PlatformUser> find(UserId id) {
            throw new AssertionError("asked for one at a time");
        }

        @Override
        public Map<UserId, PlatformUser> findAll(Set<UserId> ids) {
            asked.add(ids);
            return UserDirectory.bareIds().findAll(ids);
        }
    }
}
