package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.http.token.TokenSource;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.IllegalCallException;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.Contacts;
import org.externalcontacts.application.conversation.Conversations;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.directory.UserDirectory;
import org.externalcontacts.application.engine.LocalEngine;
import org.externalcontacts.application.identity.Identities;
import org.externalcontacts.application.journey.JourneySessions;
import org.externalcontacts.application.merge.Merges;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.relationship.Relationships;
import org.externalcontacts.application.schema.ContactSchemas;
import org.externalcontacts.application.schema.Schemas;
import org.externalcontacts.application.trustor.Trustors;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.identity.SeveralOwners;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which engine an app gets, by what it says. */
@ExtendWith(OutputCaptureExtension.class)
class EngineRulesTest {

    private static final String ADDRESS = "external-contacts.base-uri=http://127.0.0.1:9";
    private static final String[] CREDENTIALS = {"external-contacts.client-id=app", "external-contacts.client-secret=s"
    };

    private static final String UNREACHABLE = PostgresFault.Unreachable.class.getName();

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ExternalContactsAutoConfiguration.class));

    @Test
    void withoutAWordItIsInMemoryAndSaysSo(CapturedOutput output) {
        app.run(context -> assertThat(context.getBean(ExternalContacts.class)).isInstanceOf(LocalEngine.class));
        assertThat(output).containsOnlyOnce("Contacts are kept in memory and are gone when this process ends");
    }

    /** As by a placeholder such as ${PROXY_HOST:}. */
    @Test
    void aBlankPropertySaysAsMuchAsNone() {
        app.withPropertyValues(
                        "external-contacts.base-uri=",
                        "external-contacts.client-id=",
                        "external-contacts.client-secret= ",
                        "external-contacts.region=",
                        "external-contacts.engine=",
                        "external-contacts.seed=",
                        "external-contacts.expire-every=",
                        "external-contacts.datasource.url=",
                        "external-contacts.datasource.username=",
                        "external-contacts.datasource.password=")
                .run(context ->
                        assertThat(context.getBean(ExternalContacts.class)).isInstanceOf(LocalEngine.class));
        app.withPropertyValues(ADDRESS)
                .withPropertyValues(CREDENTIALS)
                .withPropertyValues(
                        "external-contacts.http.login-uri=",
                        "external-contacts.http.proxy.host=",
                        "external-contacts.http.proxy.user=",
                        "external-contacts.http.proxy.password= ",
                        "external-contacts.http.ssl.bundle=")
                .run(context -> {
                    assertThat(context).hasSingleBean(ExternalContacts.class);
                    assertThat(context.getBean(ExternalContactsProperties.class)
                                    .http()
                                    .proxy()
                                    .host())
                            .isNull();
                });
    }

    @Test
    void whoeverWantsItInMemoryIsNotWarned(CapturedOutput output) {
        app.withPropertyValues("external-contacts.engine=in-memory")
                .run(context -> assertThat(context).hasSingleBean(ExternalContacts.class));
        assertThat(output).doesNotContain("gone when this process ends");
    }

    @Test
    void anAddressMakesItTheRemoteOne() {
        app.withPropertyValues(ADDRESS)
                .withPropertyValues(CREDENTIALS)
                .run(context ->
                        assertThat(context.getBean(ExternalContacts.class)).isNotInstanceOf(LocalEngine.class));
    }

    @Test
    void aRegionMakesItTheRemoteOne() {
        app.withPropertyValues("external-contacts.region=eu-west-1")
                .withPropertyValues(CREDENTIALS)
                .run(context ->
                        assertThat(context.getBean(ExternalContacts.class)).isNotInstanceOf(LocalEngine.class));
    }

    @Test
    void tokensOfABeanTakeThePlaceOfCredentials() {
        app.withPropertyValues(ADDRESS)
                .withBean(TokenSource.class, () -> () -> "t0k")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aDatabaseOfItsOwnMakesItTheOneInPostgres() {
        app.withPropertyValues("external-contacts.datasource.url=jdbc:postgresql://127.0.0.1:9/nowhere")
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(UNREACHABLE));
    }

    @Test
    void theDatabaseOfTheAppMakesItTheOneInPostgresWhereTheAdapterIs() {
        ApplicationContextRunner withDatabase = app.withBean(DataSource.class, EngineRulesTest::down);
        withDatabase.run(context -> assertThat(context).getFailure().hasStackTraceContaining(UNREACHABLE));
        withDatabase
                .withClassLoader(new FilteredClassLoader("org.externalcontacts.adapter.postgres"))
                .run(context ->
                        assertThat(context.getBean(ExternalContacts.class)).isInstanceOf(LocalEngine.class));
    }

    @Test
    void ofSeveralDatabasesThePrimaryOneIsMeant() {
        app.withBean("one", DataSource.class, EngineRulesTest::down, bean -> bean.setPrimary(true))
                .withBean("other", DataSource.class, EngineRulesTest::unwanted, bean -> bean.setLazyInit(true))
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(UNREACHABLE));
    }

    @Test
    void theDatabaseOfTheAppIsNotOpenedWhereAnotherEngineIsNamed() {
        app.withBean(DataSource.class, EngineRulesTest::unwanted, bean -> bean.setLazyInit(true))
                .withPropertyValues("external-contacts.engine=in-memory")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aConnectionOfABeanGoesBeforeEverything() {
        app.withBean(ExternalContactsConnectionDetails.class, Nowhere::new)
                .withPropertyValues("external-contacts.engine=in-memory")
                .run(context ->
                        assertThat(context.getBean(ExternalContacts.class)).isNotInstanceOf(LocalEngine.class));
    }

    @Test
    void anEngineOfTheAppIsKept() {
        ExternalContacts own = InMemoryExternalContacts.create();
        app.withBean("own", ExternalContacts.class, () -> own).run(context -> {
            assertThat(context).hasSingleBean(ExternalContacts.class);
            assertThat(context.getBean(Contacts.class)).isSameAs(own.contacts());
        });
    }

    @Test
    void everyPortIsABean() {
        List<Class<?>> ports = List.of(
                Contacts.class,
                Identities.class,
                Merges.class,
                Organizations.class,
                Trustors.class,
                Notes.class,
                Relationships.class,
                ContactSchemas.class,
                Conversations.class,
                JourneySessions.class,
                Directory.class);
        app.run(context -> {
            ports.forEach(port -> assertThat(context).hasSingleBean(port));
            assertThat(context.getBean("organizationSchemas", Schemas.class))
                    .isSameAs(context.getBean(ExternalContacts.class).organizationSchemas());
        });
    }

    @Test
    void beansOfTheAppMayHaveTheNamesOfPorts() {
        app.withBean("notes", String.class, () -> "an app has notes, too")
                .run(context -> assertThat(context).hasSingleBean(Notes.class));
    }

    @Test
    void itIsClosedWithTheContext() {
        ExternalContacts[] seen = new ExternalContacts[1];
        app.run(context -> seen[0] = context.getBean(ExternalContacts.class));
        assertThatThrownBy(() -> seen[0].check()).isInstanceOf(IllegalCallException.class);
    }

    @Test
    void customizersHaveTheLastWordAboutTheirEngineAlone() {
        app.withUserConfiguration(Customized.class)
                .withPropertyValues("external-contacts.engine=in-memory")
                .run(context -> {
                    Contact ada = created(context.getBean(Contacts.class), "ada@example.org");
                    created(context.getBean(Contacts.class), "bob@example.org");
                    Observation observation = context.getBean(Identities.class)
                            .observe(Interaction.of(
                                    MediaType.CHAT,
                                    Instant.EPOCH,
                                    Identifier.email("ada@example.org"),
                                    Identifier.email("bob@example.org")))
                            .getOrElseThrow(Refusal::asException);
                    assertThat(observation)
                            .isInstanceOfSatisfying(
                                    Observation.Recognised.class,
                                    known -> assertThat(known.contact().id()).isEqualTo(ada.id()));
                });
    }

    @Test
    void directoriesOfTheAppAreAsked() {
        app.withBean(UserDirectory.class, () -> id -> Option.none())
                .run(context -> assertThat(context.getBean(Contacts.class)
                                .create(ContactProfile.builder()
                                        .firstName("Ada")
                                        .build())
                                .flatMap(ada -> context.getBean(Notes.class)
                                        .create(
                                                NoteOwner.of(ada.id()),
                                                Note.Draft.of(
                                                        "Hello.",
                                                        new Fixtures().user().id()))))
                        .isEmpty());
    }

    @Test
    void aTestEngineCanBeTheBean() {
        TestEngine engine = new TestEngine();
        app.withBean(ExternalContacts.class, engine::externalContacts).run(context -> {
            Contacts contacts = context.getBean(Contacts.class);
            contacts.create(ContactProfile.builder().firstName("Ada").build());
            engine.reset();
            assertThat(contacts.search(ContactQuery.everything()).get().total()).isZero();
        });
    }

    /** A database that nobody may ask for. */
    private static DataSource unwanted() {
        throw new AssertionError("opened without need");
    }

    /** A database that cannot be reached. */
    private static DataSource down() {
        return (DataSource) Proxy.newProxyInstance(
                EngineRulesTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                    throw new SQLException("down", "08001");
                });
    }

    private static Contact created(Contacts contacts, String email) {
        return contacts.create(ContactProfile.builder()
                        .workEmail(email)
                        .firstName("Ada")
                        .build())
                .getOrElseThrow(Refusal::asException);
    }

    /** A system that nobody calls. */
    private record Nowhere(URI baseUri, String clientId, String clientSecret)
            implements ExternalContactsConnectionDetails {

        Nowhere() {
            this(URI.create("http://127.0.0.1:9"), "app", "secret");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Customized {

        @Bean
        EngineCustomizer<InMemoryExternalContacts.Builder> owners() {
            return builder -> builder.severalOwners(SeveralOwners.FIRST);
        }

        @Bean
        EngineCustomizer<HttpExternalContacts.Builder> never() {
            return builder -> {
                throw new AssertionError("of another engine");
            };
        }
    }
}
