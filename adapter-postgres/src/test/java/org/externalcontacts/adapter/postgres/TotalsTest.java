package org.externalcontacts.adapter.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.archive.Verification;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.fixture.RandomCalls;
import org.junit.jupiter.api.Test;

/** A page of everything says exactly how many there are, although nobody counts them. */
class TotalsTest {

    private static final int CALLS = 400;

    private final String tenant = TestDatabase.newTenant();

    @Test
    void whateverWasCalled() {
        try (PostgresExternalContacts engine = engine()) {
            new RandomCalls(17, engine, new SettableClock()).run(CALLS);
            assertExact(engine);
            assertThat(total(engine)).isPositive();
        }
    }

    @Test
    void whateverEightDidAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (PostgresExternalContacts engine = engine()) {
            List<Future<?>> callers = List.range(0, 8)
                    .map(seed ->
                            threads.submit(() -> new RandomCalls(seed, engine, new SettableClock()).run(CALLS / 4)));
            for (Future<?> caller : callers) {
                caller.get();
            }
            assertExact(engine);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whateverIsRemovedByHand() throws SQLException {
        try (PostgresExternalContacts engine = engine()) {
            engine.contacts().bulkCreate(List.range(0, 5).map(TotalsTest::person));
            TestDatabase.run(
                    TestDatabase.url(),
                    "delete from external_contacts.contact_search where (tenant_id, id) in ("
                            + "select tenant_id, id from external_contacts.contact where tenant_id = ("
                            + "select tenant_id from external_contacts.tenant where name = '" + tenant + "') limit 2)");
            assertThat(total(engine)).isEqualTo(3);
        }
    }

    @Test
    void aWrongCountIsFoundByAVerification() throws SQLException {
        try (PostgresExternalContacts engine = engine()) {
            engine.contacts().bulkCreate(List.range(0, 5).map(TotalsTest::person));
            TestDatabase.run(
                    TestDatabase.url(),
                    "update external_contacts.record_count set records = 7 where tenant_id = ("
                            + "select tenant_id from external_contacts.tenant where name = '" + tenant + "')");
            assertThat(Verification.faultsOf(engine, records -> {}))
                    .containsExactly(
                            "a page of everything says that there are 7 records of the kind contact, but there are 5");
        }
    }

    /** As an older version leaves the tables, which goes on writing until the migration is done and after it. */
    @Test
    void alsoOfTablesThatWereFullBefore() throws Exception {
        String url = TestDatabase.newDatabase();
        PostgresExternalContacts.Builder builder = PostgresExternalContacts.builder(url, "postgres", "postgres");
        try (PostgresExternalContacts older = builder.open()) {
            new RandomCalls(18, older, new SettableClock()).run(CALLS);
            TestDatabase.run(url, "drop table external_contacts.record_count");
            TestDatabase.run(url, "drop function external_contacts.count_records cascade");
            TestDatabase.run(url, "delete from external_contacts.flyway_schema_history where version::int >= 3");
            AtomicBoolean migrated = new AtomicBoolean();
            AtomicInteger created = new AtomicInteger();
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                Future<?> writing = thread.submit(() -> {
                    while (!migrated.get() || created.get() < 50) {
                        older.contacts()
                                .create(person(created.incrementAndGet()))
                                .get();
                    }
                });
                try (PostgresExternalContacts newer = builder.open()) {
                    migrated.set(true);
                    writing.get();
                    assertExact(newer);
                }
            } finally {
                thread.shutdownNow();
            }
        }
    }

    private static void assertExact(PostgresExternalContacts engine) {
        assertThat(total(engine)).isEqualTo(engine.contacts().stream().get().count());
        assertThat(engine.organizations()
                        .search(OrganizationQuery.everything())
                        .get()
                        .total())
                .isEqualTo(engine.organizations().stream().get().count());
        assertThat(Verification.faultsOf(engine, records -> {})).isEmpty();
    }

    private static long total(PostgresExternalContacts engine) {
        return engine.contacts().search(ContactQuery.everything()).get().total();
    }

    private static ContactProfile person(int number) {
        return ContactProfile.builder().lastName("Person " + number).build();
    }

    private PostgresExternalContacts engine() {
        return PostgresExternalContacts.builder(TestDatabase.source())
                .tenant(tenant)
                .open();
    }
}
