package org.externalcontacts.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.externalcontacts.adapter.http.FaultProxy.Fault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rule 20.13 over a bad network: where versions are taken, a change is made once or not at all, and none undoes another. */
@Timeout(120)
class ChangesTest {

    private static final int CHANGES = 60;
    private static final Pattern CALL = Pattern.compile("(?i)ININ-Correlation-Id: (\\S+)");
    private static final List<Fault> FAULTS = List.of(Fault.LOST_ANSWER, Fault.RESET, Fault.TRUNCATED_ANSWER);

    /** What came of the changes, each of which counts one up. */
    private record Outcome(int answered, int refused, int unknown, int counted) {}

    @Test
    void whatOneCallerChangesIsChangedOnceWhateverHappensToTheAnswers() {
        Outcome outcome = changes(1, 3, engine -> engine);
        assertThat(outcome.refused()).isZero();
        assertThat(outcome.answered() + outcome.unknown()).isEqualTo(CHANGES);
        assertThat(outcome.counted()).as("unknown are only those that happened").isEqualTo(CHANGES);
    }

    @Test
    void whereNoVersionsAreTakenOneCallerLosesNothingEither() {
        Outcome outcome = changes(1, 3, WithoutConditions::new);
        assertThat(outcome).isEqualTo(new Outcome(CHANGES, 0, 0, CHANGES));
    }

    @Test
    void ofSeveralCallersNoneUndoesWhatAnotherHasChanged() {
        Outcome outcome = changes(4, Integer.MAX_VALUE, engine -> engine);
        assertThat(outcome.unknown()).isZero();
        assertThat(outcome.counted()).isEqualTo(outcome.answered());
        assertThat(outcome.answered() + outcome.refused()).isEqualTo(4 * CHANGES);
        assertThat(outcome.answered()).isGreaterThan(CHANGES);
    }

    @Test
    void whatHappenedIsWhatTheCallsAccountFor() {
        Outcome outcome = changes(4, 10, engine -> engine);
        assertThat(outcome.counted()).isBetween(outcome.answered(), outcome.answered() + outcome.unknown());
        assertThat(outcome.answered()).isGreaterThan(CHANGES);
    }

    /** So many callers change one contact through a proxy that does harm to one in so many requests. */
    private static Outcome changes(int callers, int harmed, UnaryOperator<ExternalContacts> served) {
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(
                        served.apply(engine), ServerOptions.defaults().client(OAuthClient.trusted("app", "secret")));
                FaultProxy proxy = new FaultProxy(server.baseUri(), new Harm(harmed)::to);
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(proxy.uri())
                        .clientCredentials("app", "secret")
                        .loginUri(server.baseUri())
                        .build()) {
            Contact contact = engine.contacts().create(counting("0")).get();
            Counts counts = new Counts(client, contact.id());
            IntStream.range(0, callers)
                    .mapToObj(caller -> CompletableFuture.runAsync(counts::countUp))
                    .toList()
                    .forEach(CompletableFuture::join);
            int counted = Integer.parseInt(
                    engine.contacts().get(contact.id()).get().profile().title().get());
            return new Outcome(counts.answered.get(), counts.refused.get(), counts.unknown.get(), counted);
        }
    }

    /** A call that met two faults meets no third: three attempts are all. */
    private static final class Harm {

        private final int one;
        private final AtomicInteger requests = new AtomicInteger();
        private final Map<String, AtomicInteger> faultsOfCall = new ConcurrentHashMap<>();

        /** One in so many requests is harmed. */
        Harm(int one) {
            this.one = one;
        }

        Fault to(String request) {
            int number = requests.incrementAndGet();
            Matcher call = CALL.matcher(request);
            boolean isSpared = number % one > 0
                    || !call.find()
                    || faultsOfCall
                                    .computeIfAbsent(call.group(1), first -> new AtomicInteger())
                                    .incrementAndGet()
                            > 2;
            return isSpared ? Fault.NONE : FAULTS.get(number / one % FAULTS.size());
        }
    }

    private static ContactProfile counting(String title) {
        return ContactProfile.builder().title(title).build();
    }

    private record Counts(
            ExternalContacts client,
            ContactId contact,
            AtomicInteger answered,
            AtomicInteger refused,
            AtomicInteger unknown) {

        Counts(ExternalContacts client, ContactId contact) {
            this(client, contact, new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }

        void countUp() {
            IntStream.range(0, CHANGES).forEach(change -> {
                try {
                    settled(client.contacts().change(contact, Counts::next));
                } catch (OutcomeUnknownException lost) {
                    unknown.incrementAndGet();
                }
            });
        }

        private void settled(Either<Refusal, Contact> outcome) {
            if (outcome.isRight()) {
                answered.incrementAndGet();
            } else {
                assertThat(outcome.getLeft()).isInstanceOf(Refusal.StaleVersion.class);
                refused.incrementAndGet();
            }
        }

        private static ContactProfile next(ContactProfile profile) {
            return counting(String.valueOf(Integer.parseInt(profile.title().get()) + 1));
        }
    }
}
