package org.externalcontacts.adapter.postgres.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.adapter.postgres.internal.sql.Database;
import org.externalcontacts.adapter.postgres.internal.sql.Timeouts;
import org.externalcontacts.application.event.EventDelivery;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/** How a decision is stored: on what it has read, or not at all. */
class StoringTest {

    private static final RetryPolicy SHORT = new RetryPolicy(3, Duration.ofNanos(1));

    private final Tenant tenant = OpenedStorage.newTenant();
    private final PostgresStorage storage = new PostgresStorage(
            new Database(TestDatabase.source(), tenant.id(), Timeouts.USUAL),
            tenant.id(),
            new EventDelivery(Clock.systemUTC(), List.empty()),
            Option.none(),
            SHORT);
    private final PostgresStorage other = OpenedStorage.of(tenant);
    private final Contact ada = Contact.made(
            new ContactId(UUID.randomUUID()),
            ContactType.CURATED,
            ContactProfile.builder().lastName("Lovelace").build(),
            SettableClock.START);

    @Test
    void aDecisionThatIsOvertakenIsMadeAgain() {
        add(ada);
        AtomicInteger decided = new AtomicInteger();
        storage.atomically(view -> {
            Either<Refusal, Decision<Contact>> decision = titled(view, "Countess");
            if (decided.incrementAndGet() == 1) {
                other.atomically(meanwhile -> titled(meanwhile, "Lady"));
            }
            return decision;
        });
        assertThat(decided).hasValue(2);
        assertThat(title()).contains("Countess");
    }

    @Test
    void aDecisionThatIsOvertakenEachTimeIsGivenUpAndStoresNothing() {
        add(ada);
        AtomicInteger decided = new AtomicInteger();
        assertThatThrownBy(() -> storage.atomically(view -> {
                    Either<Refusal, Decision<Contact>> decision = titled(view, "Countess");
                    String before = "Lady " + decided.incrementAndGet();
                    other.atomically(meanwhile -> titled(meanwhile, before));
                    return decision;
                }))
                .isInstanceOf(PostgresFault.Busy.class);
        assertThat(decided).hasValue(3);
        assertThat(title()).contains("Lady 3");
    }

    @Test
    void aDecisionThatThrowsStoresNothing() {
        String before = OpenedStorage.dump(tenant);
        assertThatThrownBy(() -> add(ada.withMerge(Option.none()), ada)).isInstanceOf(IllegalStateException.class);
        assertThat(OpenedStorage.dump(tenant)).isEqualTo(before);
    }

    @Test
    void allThatOneFunctionReadsIsOneState() {
        add(ada);
        List<Option<String>> titles = storage.read(view -> {
            Option<String> first = title(view);
            other.atomically(meanwhile -> titled(meanwhile, "Countess"));
            return List.of(first, title(view), storage.read(this::title));
        });
        assertThat(titles).containsOnly(Option.none());
        assertThat(title()).contains("Countess");
    }

    @Test
    void aFunctionThatReadsAViewMustNotWrite() {
        assertThatThrownBy(() -> storage.read(view -> storage.atomically(nested -> titled(nested, "Countess"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private void add(Contact... contacts) {
        Function<View, Either<Refusal, Decision<Contact>>> added = view -> Either.right(Decision.ofActs(
                ada,
                List.of(contacts)
                        .map(contact ->
                                Decision.Act.of(new Fact.ContactCreated(contact), new Change.AddContact(contact)))));
        storage.atomically(added);
    }

    private Either<Refusal, Decision<Contact>> titled(View view, String title) {
        Contact before = view.contacts().find(ada.id()).get();
        Contact after =
                before.rewritten(before.profile().toBuilder().title(title).build(), SettableClock.START);
        return Either.right(
                Decision.of(after, new Fact.ContactChanged(before, after), new Change.ReplaceContact(after)));
    }

    private Option<String> title() {
        return storage.read(this::title);
    }

    private Option<String> title(View view) {
        return view.contacts()
                .find(ada.id())
                .flatMap(contact -> contact.profile().title());
    }
}
