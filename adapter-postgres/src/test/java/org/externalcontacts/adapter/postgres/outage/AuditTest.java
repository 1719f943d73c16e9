package org.externalcontacts.adapter.postgres.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.externalcontacts.adapter.postgres.PostgresExternalContacts;
import org.externalcontacts.adapter.postgres.TestDatabase;
import org.externalcontacts.domain.contact.ContactProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check finds what it is there to find: each kind of loss is planted behind the back of a writer whom nobody has killed. */
class AuditTest {

    private static final String TENANT =
            " where tenant_id = (select tenant_id from external_contacts.tenant where name = ?)";

    private final String tenant = TestDatabase.newTenant();

    private final PostgresExternalContacts engine = PostgresExternalContacts.builder(TestDatabase.source())
            .tenant(tenant)
            .open();

    @TempDir
    private Path directory;

    @BeforeEach
    void write() throws IOException {
        try (Ledger ledger = Ledger.open(ledger())) {
            LedgeredWriter writer = new LedgeredWriter(engine, ledger);
            writer.round();
            writer.round();
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void whatIsAsWrittenIsFaultless() throws Exception {
        assertThat(Ledger.answers(ledger())).isEqualTo(10);
        assertThat(findings()).isEmpty();
    }

    @Test
    void aContactThatIsGoneIsLost() throws Exception {
        plant("delete from external_contacts.contact" + TENANT + " and made_source is null");
        assertThat(findings()).anyMatch(finding -> finding.startsWith("lost: the creation of"));
    }

    @Test
    void anAnswerThatTheDatabaseNeverHeardOfIsLost() throws Exception {
        String id = engine.contacts().all().get().next().id().text();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.write(Ledger.Outcome.INTENDED, "create nobody", "");
            ledger.write(Ledger.Outcome.DONE, "create nobody", id);
        }
        assertThat(findings()).containsExactly("lost: the creation of nobody");
    }

    @Test
    void anUpdateThatIsUndoneIsLost() throws Exception {
        plant(
                "update external_contacts.contact set profile = replace(profile::text, '\"title\":\"2\"', '\"title\":\"1\"')::json"
                        + TENANT);
        assertThat(findings()).anyMatch(finding -> finding.contains("which is not what was written last"));
    }

    @Test
    void aMergeThatIsUndoneIsLost() throws Exception {
        plant("delete from external_contacts.contact_alias" + TENANT);
        assertThat(findings()).anyMatch(finding -> finding.startsWith("lost: the merge of"));
    }

    @Test
    void aMergeOfWhichOneHalfIsUndoneIsThereByHalf() throws Exception {
        plant("delete from external_contacts.contact_alias" + TENANT
                + " and id in (select made_source from external_contacts.contact)");
        assertThat(findings()).anyMatch(finding -> finding.startsWith("half: ") && finding.contains("is not the head"));
    }

    @Test
    void anAddressThatIsMissingIsHalfAContact() throws Exception {
        plant("delete from external_contacts.contact_identifier" + TENANT + " and value like '%" + LedgeredWriter.SECOND
                + "'");
        assertThat(findings()).hasSize(2).allMatch(finding -> finding.startsWith("half: "));
    }

    @Test
    void whatNobodyIntendedIsFound() throws Exception {
        engine.contacts()
                .create(ContactProfile.builder().lastName("Stranger").build())
                .get();
        assertThat(findings()).contains("nobody's: Stranger");
    }

    @Test
    void whatWasPromisedNotToBeStoredIsFound() throws Exception {
        String call = Ledger.read(ledger()).get(0).call();
        try (Ledger ledger = Ledger.open(ledger())) {
            ledger.write(Ledger.Outcome.NOTHING, call, "");
        }
        assertThat(findings()).anyMatch(finding -> finding.startsWith("nobody's: "));
    }

    private Path ledger() {
        return directory.resolve("ledger.txt");
    }

    private void plant(String statement) throws SQLException {
        try (Connection connection = TestDatabase.source().getConnection();
                PreparedStatement planted = connection.prepareStatement(statement)) {
            planted.setString(1, tenant);
            assertThat(planted.executeUpdate()).isPositive();
        }
    }

    private List<String> findings() throws Exception {
        List<Ledger.Line> lines = Ledger.read(ledger());
        return Audit.findings(new Books(lines, lines), StoredContacts.of(tenant, TestDatabase.source()));
    }
}
