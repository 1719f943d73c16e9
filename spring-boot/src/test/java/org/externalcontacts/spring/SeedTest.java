package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.externalcontacts.spring.internal.seed.SeedAutoConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** An empty local engine is filled from a file. */
class SeedTest {

    @TempDir
    private Path folder;

    private ApplicationContextRunner app;

    @BeforeEach
    void twoRowsOfWhichOneIsBad() throws Exception {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "firstName,workEmail\nAda,ada@example.org\nBob,no address\n", StandardCharsets.UTF_8);
        app = new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(ExternalContactsAutoConfiguration.class, SeedAutoConfiguration.class))
                .withPropertyValues("external-contacts.seed=" + file.toUri());
    }

    @Test
    void theRowsThatAreContactsAreThereBeforeAnybodyAsks() {
        app.run(context -> assertThat(total(context.getBean(Contacts.class))).isEqualTo(1));
    }

    @Test
    void whereThereAreContactsNothingIsLoaded() {
        ExternalContacts kept = InMemoryExternalContacts.create();
        kept.contacts().create(ContactProfile.builder().firstName("Eve").build());
        app.withBean(ExternalContacts.class, () -> kept)
                .run(context -> assertThat(total(kept.contacts())).isEqualTo(1));
    }

    @Test
    void aRemoteSystemIsNotFilled() {
        app.withPropertyValues(
                        "external-contacts.base-uri=http://127.0.0.1:1",
                        "external-contacts.client-id=a",
                        "external-contacts.client-secret=b")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aSeedWithoutAFileIsAMistake() {
        app.withPropertyValues("external-contacts.seed=")
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().isInstanceOf(MisconfiguredException.class));
    }

    @Test
    void aFileThatIsNotThereStopsTheApp() {
        app.withPropertyValues("external-contacts.seed=classpath:nobody.csv")
                .run(context -> assertThat(context.getStartupFailure())
                        .isInstanceOf(MisconfiguredException.class)
                        .hasMessageContaining("nobody.csv"));
    }

    @Test
    void withoutTheReaderOfFilesTheArtifactIsNamed() {
        app.withClassLoader(new FilteredClassLoader("org.externalcontacts.files"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOfSatisfying(
                                MisconfiguredException.class,
                                missing -> assertThat(missing.action()).contains("external-contacts-files")));
    }

    private static long total(Contacts contacts) {
        return contacts.search(ContactQuery.everything())
                .getOrElseThrow(Refusal::asException)
                .total();
    }
}
