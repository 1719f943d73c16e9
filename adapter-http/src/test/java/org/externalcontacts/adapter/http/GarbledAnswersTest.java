package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.externalcontacts.adapter.http.internal.transport.Body;
import org.externalcontacts.adapter.http.internal.transport.Closing;
import org.externalcontacts.adapter.http.internal.transport.Conditions;
import org.externalcontacts.adapter.http.internal.transport.Deadline;
import org.externalcontacts.adapter.http.internal.transport.HttpAnswer;
import org.externalcontacts.adapter.http.internal.transport.HttpSender;
import org.externalcontacts.adapter.http.internal.transport.JdkSender;
import org.externalcontacts.adapter.http.internal.transport.MonotonicTime;
import org.externalcontacts.adapter.http.internal.transport.TimedClient;
import org.externalcontacts.adapter.http.observe.ExchangeLog;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.relationship.RelationshipView;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.address.PostalAddress;
import org.externalcontacts.domain.address.TwitterId;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.schema.CustomValue;
import org.externalcontacts.domain.schema.DataSchema;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.externalcontacts.wire.internal.json.Codec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a remote system answers, a call ends as documented: with an outcome, or with an exception of ours that says what is wrong. */
@Timeout(120)
class GarbledAnswersTest {

    private static final int ROUNDS = 60;

    private final Fixtures some = new Fixtures();
    private final ExternalContacts engine = InMemoryExternalContacts.create();
    private final ExternalContactsServer server = ExternalContactsServer.start(engine, ServerOptions.defaults());
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final Garbling garbling = new Garbling(new Random(20_260_101L));
    private final ExternalContacts client = client();

    private final DataSchema schema =
            engine.contactSchemas().create(some.schema()).get();
    private final OrganizationId organization = engine.organizations()
            .create(OrganizationProfile.builder()
                    .name("Analytical Engines")
                    .phoneNumber("+442079460958")
                    .employeeCount(2)
                    .tags(List.of("computing"))
                    .build())
            .get()
            .id();
    private final ContactProfile ada = ContactProfile.builder()
            .name(PersonName.of("Ada", "Lovelace"))
            .workEmail("ada@example.org")
            .cellPhone("+442079460959")
            .twitter(TwitterId.ofScreenName("ada"))
            .address(PostalAddress.builder().city("London").postalCode("W1").build())
            .organization(organization)
            .surveyOptOut(true)
            .customFields(CustomFields.of(schema.ref())
                    .with("segment_text", CustomValue.text("poets"))
                    .with("orders_integer", CustomValue.number(3)))
            .build();
    private final ContactId contact = merged();
    private final NoteOwner owner = NoteOwner.of(contact);
    private final NoteId note = engine.notes().create(owner, some.note()).get().id();
    private final RelationshipId relationship =
            engine.relationships().create(some.relationship(organization)).get().id();

    private String lastAnswer = "";

    @AfterEach
    void close() {
        client.close();
        server.close();
        engine.close();
    }

    @Test
    void everyCallEndsAsDocumented() {
        engine.trustors().link(organization, some.trustor().id()).get();
        engine.journeySessions().record(some.session(contact, Instant.EPOCH)).get();
        Map<String, Integer> endings = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            calls().forEach(call -> endings.merge(ending(call), 1, Integer::sum));
        }
        assertThat(endings).containsKeys("done", "BrokenAnswerException");
    }

    private String ending(Function<ExternalContacts, Either<Refusal, ?>> call) {
        try {
            Either<Refusal, ?> outcome = call.apply(client);
            assertThat(outcome.toString()).isNotEmpty();
            return outcome.isRight() ? "done" : outcome.getLeft().getClass().getSimpleName();
        } catch (ExternalContactsException fault) {
            return fault.getClass().getSimpleName();
        } catch (RuntimeException unforeseen) {
            return fail("after the answer " + lastAnswer, unforeseen);
        }
    }

    private List<Function<ExternalContacts, Either<Refusal, ?>>> calls() {
        return List.of(
                ports -> ports.contacts().create(some.contact().build()),
                ports -> ports.contacts().view(contact, ContactView.Part.values()),
                ports -> ports.contacts().getUnresolved(contact),
                ports -> ports.contacts().update(contact, ada),
                ports -> ports.contacts().change(contact, before -> before),
                ports -> ports.contacts().search(ContactQuery.everything()),
                ports -> ports.contacts().ofOrganization(organization, ContactQuery.everything()),
                ports -> ports.contacts().scan(ScanRequest.startOf(2)),
                ports -> ports.contacts().bulkGet(List.of(contact)),
                ports -> ports.contacts().bulkUpdate(List.of(new Contacts.Update(contact, ada))),
                ports -> ports.contacts().bulkDelete(List.of(new ContactId(organization.value()))),
                ports -> ports.identities().lookup(Identifier.email("ada@example.org")),
                ports -> ports.identities().ofContact(contact),
                ports -> ports.identities().claim(contact, Identifier.cookie("crumbs")),
                ports -> ports.identities().promote(contact),
                ports -> ports.merges().canonical(contact),
                ports -> ports.organizations().view(organization, OrganizationView.Part.values()),
                ports -> ports.organizations().change(organization, before -> before),
                ports -> ports.organizations().search(OrganizationQuery.everything()),
                ports -> ports.organizations().scan(ScanRequest.start()),
                ports -> ports.organizations().bulkGet(List.of(organization)),
                ports -> ports.notes().view(owner, note, NoteView.Part.values()),
                ports -> ports.notes().on(owner, NoteQuery.first()),
                ports -> ports.notes().scan(ScanRequest.start()),
                ports -> ports.notes().bulkGet(List.of(note)),
                ports -> ports.relationships().view(relationship, RelationshipView.Part.values()),
                ports -> ports.relationships().ofOrganization(organization, RelationshipQuery.first()),
                ports -> ports.relationships().scan(ScanRequest.start()),
                ports -> ports.relationships().bulkGet(List.of(relationship)),
                ports -> ports.contactSchemas().get(schema.id()),
                ports -> ports.contactSchemas().versions(schema.id()),
                ports -> ports.contactSchemas().list(),
                ports -> ports.trustors().unlink(new OrganizationId(contact.value())),
                ports -> ports.conversations().associate(some.communication(), contact),
                ports -> ports.journeySessions().ofContact(contact, SessionQuery.first()),
                ports -> ports.directory().lookup("ada@example.org", ContactView.Part.values()));
    }

    /** A contact with everything that an answer can tell of one, also what it was merged of. */
    private ContactId merged() {
        ContactId curated = engine.contacts().create(ada).get().id();
        ContactId observed = engine.identities()
                .observe(some.interaction(Instant.EPOCH))
                .get()
                .fold(Contact::id, Contact::id, candidates -> candidates.head().id());
        return engine.merges().merge(observed, curated).get().id();
    }

    private ExternalContacts client() {
        TimedClient http = new TimedClient(HttpClient.newHttpClient(), Option.none());
        Conditions conditions = Conditions.of(http, server.baseUri());
        JdkSender wire = new JdkSender(http, server.baseUri(), Duration.ofSeconds(10), "test", conditions);
        String token = server.tokenFor(Caller.trusted());
        HttpSender garbled = (call, deadline) -> garbled(wire.send(call, deadline, token));
        Remote remote = new Remote(
                new Closing(garbled),
                new Answers(Codec.tolerant(), new ExchangeLog()),
                () -> Deadline.in(Duration.ofSeconds(10), new MonotonicTime(Sleeper.THREAD)),
                new BatchRunner(workers),
                new Guard(Caller.trusted()),
                conditions);
        return new RemoteExternalContacts(remote, workers::shutdownNow);
    }

    private HttpAnswer garbled(HttpAnswer answer) {
        try {
            Body body = Body.of(garbling.of(answer.body().bytes()));
            lastAnswer = body.text();
            return new HttpAnswer(answer.status(), answer.headers(), body, false);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
