package org.externalcontacts.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.http.Region;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.AsyncExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;

/** The snippets of the guide, of docs/http.md and of docs/server.md, compiled and run. */
class GuideTest {

    @Test
    void threeLinesOfUse() {
        ExternalContacts engine = InMemoryExternalContacts.create();

        Either<Refusal, Contact> made = engine.contacts()
                .create(ContactProfile.builder()
                        .firstName("Ada")
                        .lastName("Lovelace")
                        .workEmail("ada@example.org")
                        .build());

        Either<Refusal, Contact> found = engine.identities().lookup(Identifier.email("ADA@example.org"));

        assertThat(found.get().id()).isEqualTo(made.get().id());
    }

    @Test
    void aRefusalIsAValue() {
        ExternalContacts engine = InMemoryExternalContacts.create();

        String answer = engine.contacts()
                .create(ContactProfile.builder()
                        .workEmail("not an address")
                        .externalSystemUrl("ftp://old")
                        .build())
                .fold(Refusal::message, contact -> "made " + contact.id().text());
        // workEmail is not an e-mail address; externalSystemUrl is not an http or https URL

        assertThat(answer)
                .isEqualTo("workEmail is not an e-mail address; externalSystemUrl is not an http or https URL");
    }

    @Test
    void whereNoRefusalIsExpectedItIsThrownWithItsReason() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ada(engine);

        Contact ada = engine.contacts().get(id).getOrElseThrow(Refusal::asException);

        assertThat(ada.id()).isEqualTo(id);
    }

    @Test
    void someRefusalsAreAnsweredByName() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ContactId.parse("00000000-0000-0000-0000-000000000001");

        String answer = engine.contacts()
                .get(id)
                .fold(
                        refusal -> refusal.<String>fold()
                                .notFound(missing -> "nobody")
                                .otherwise(Refusal::message),
                        contact -> contact.profile().name().spoken());

        assertThat(answer).isEqualTo("nobody");
    }

    @Test
    void aCallerNeedNotWait() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ada(engine);
        Executor executor = Runnable::run;

        CompletionStage<Either<Refusal, Contact>> found =
                AsyncExternalContacts.of(engine, executor).contacts(contacts -> contacts.get(id));

        assertThat(found).isCompletedWithValueMatching(Either::isRight);
    }

    @Test
    void changeReadsAndWritesInOneStep() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ada(engine);

        engine.contacts()
                .change(id, profile -> profile.toBuilder().title("Countess").build());

        assertThat(engine.contacts().get(id).get().profile().title()).contains("Countess");
    }

    @Test
    void whatAPlatformDoesByItselfIsToldToALocalEngine() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        Instant now = Instant.now();

        Interaction call = Interaction.of(MediaType.CALL, now, Identifier.phone("+442079460958"));
        Contact caller = engine.identities()
                .observe(call)
                .getOrElseThrow(Refusal::asException)
                .fold(known -> known, created -> created, candidates -> candidates.head());
        List<ContactId> gone =
                engine.identities().expire(now.plus(Duration.ofDays(61))).getOrElseThrow(Refusal::asException);

        assertThat(gone).containsExactly(caller.id());
    }

    @Test
    void searchFindsWordsByTheirBeginning() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ada(engine);

        Page<Contact> page = engine.contacts()
                .search(ContactQuery.of("love ada").sortedBy(Sort.ascending(ContactQuery.Field.LAST_NAME)))
                .getOrElseThrow(Refusal::asException);

        assertThat(page.entities().map(Contact::id)).containsExactly(id);
    }

    @Test
    void aMergeCanBeLookedAtBefore() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId person = ada(engine);
        ContactId caller = SomebodyCalled.from(engine, "+1 212 555 0142");

        MergePlan plan = engine.merges().preview(caller, person).getOrElseThrow(Refusal::asException);
        plan.choices()
                .forEach(choice -> System.out.println(choice.field() + " " + choice.value() + " " + choice.rule()));
        Contact merged = engine.merges().merge(caller, person).getOrElseThrow(Refusal::asException);

        assertThat(merged.profile()).isEqualTo(plan.profile());
        assertThat(engine.contacts().get(caller).get().id()).isEqualTo(merged.id());
    }

    @Test
    void aCallerSeesWhatItMaySee() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ada(engine);

        ExternalContacts reader = engine.actingAs(Caller.withPermissions("externalContacts:contact:view"));
        Either<Refusal, ContactId> refused = reader.contacts().delete(id);

        assertThat(refused.getLeft().message()).contains("externalContacts:contact:delete");
        assertThat(reader.contacts().get(id).isRight()).isTrue();
    }

    @Test
    void thePlatformIsOpenedWithoutIo() {
        String id = "id";
        String secret = "secret";

        ExternalContacts cloud = HttpExternalContacts.builder()
                .region(Region.EU_WEST_1)
                .clientCredentials(id, secret)
                .build();

        assertThat(cloud.identities().expire(Instant.EPOCH).getLeft()).isInstanceOf(Refusal.NotSupported.class);
        cloud.close();
    }

    @Test
    void faultsAreTold() {
        ExternalContacts cloud = InMemoryExternalContacts.create();
        ContactProfile profile =
                ContactProfile.builder().name(PersonName.of("Ada", "Lovelace")).build();
        Schedule schedule = new Schedule();

        try {
            cloud.contacts().create(profile);
        } catch (OutcomeUnknownException lost) {
            // It happened once or not at all: look for it before calling again.
        } catch (RateLimitedException busy) {
            schedule.in(busy.retryAfter());
        }

        assertThat(cloud.contacts().all().get().toList()).hasSize(1);
        assertThat(schedule.waits).isEmpty();
    }

    @Test
    void aServerBeforeAnyEngine() {
        ExternalContacts engine = InMemoryExternalContacts.create();
        ContactId id = ada(engine);

        ExternalContactsServer server = ExternalContactsServer.start(
                engine, ServerOptions.defaults().client(OAuthClient.trusted("app", "secret")));
        ExternalContacts overHttp = HttpExternalContacts.builder()
                .baseUri(server.baseUri())
                .clientCredentials("app", "secret")
                .build();

        assertThat(overHttp.contacts().get(id)).isEqualTo(engine.contacts().get(id));
        overHttp.close();
        server.close();
    }

    @Test
    void manyCallsAtOnce() throws Exception {
        ExternalContacts engine = InMemoryExternalContacts.create();
        List<ContactId> ids = List.of(ada(engine));

        ExecutorService threads = Executors.newFixedThreadPool(64);
        List<Future<Either<Refusal, Contact>>> underWay =
                ids.map(id -> threads.submit(() -> engine.contacts().get(id)));

        assertThat(underWay.head().get().get().id()).isEqualTo(ids.head());
        threads.shutdown();
    }

    /** Somebody's own way to do something later. */
    private static final class Schedule {

        private final java.util.List<Duration> waits = new ArrayList<>();

        void in(Duration wait) {
            waits.add(wait);
        }
    }

    private static ContactId ada(ExternalContacts engine) {
        return engine.contacts()
                .create(ContactProfile.builder()
                        .name(PersonName.of("Ada", "Lovelace"))
                        .build())
                .get()
                .id();
    }
}
