package org.externalcontacts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** An app that cannot start says which property to set. */
class FailuresTest {

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ExternalContactsAutoConfiguration.class));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "engine=http|no address|external-contacts.region",
                "region=eu-west-1|no credentials|external-contacts.client-id",
                "base-uri=ftp://a client-id=a client-secret=b|baseUri does not begin with https://|external-contacts",
                "base-uri=http://a client-id=a client-secret=b http.timeout=0s|timeout is not positive|external-contacts.http",
                "region=eu-west-1 base-uri=http://a|two addresses|external-contacts.base-uri",
                "region=eu-west-1 client-id=a client-secret=b http.proxy.user=ada|a user, but no password|external-contacts.http.proxy.password",
                "region=eu-west-1 client-id=a client-secret=b http.proxy.password=p|a password, but no user|external-contacts.http.proxy.user",
                "engine=postgres datasource.username=ada|no address|external-contacts.datasource.url",
                "local.phone-region=ZZ|cannot be opened|external-contacts.local",
                "engine=postgres|no database|external-contacts.datasource.url",
                "datasource.url=jdbc:h2:mem:x|cannot be opened|external-contacts.datasource",
                "datasource.url=jdbc:postgresql://ada:secret@localhost/x|cannot be opened|external-contacts.datasource",
            })
    void itNamesTheProperty(String properties, String description, String action) {
        app.withPropertyValues(prefixed(properties)).run(context -> {
            FailureAnalysis analysis = analysed(context.getStartupFailure());
            assertThat(analysis.getDescription()).contains(description);
            assertThat(analysis.getAction()).contains(action);
        });
    }

    /** Neither guesses one nor keeps contacts in memory, where they would be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"", "engine=postgres"})
    void severalDatabasesAreAQuestionToTheApp(String properties) {
        app.withBean("one", DataSource.class, FailuresTest::unwanted, bean -> bean.setLazyInit(true))
                .withBean("other", DataSource.class, FailuresTest::unwanted, bean -> bean.setLazyInit(true))
                .withPropertyValues(prefixed(properties))
                .run(context -> {
                    FailureAnalysis analysis = analysed(context.getStartupFailure());
                    assertThat(analysis.getDescription()).contains("several DataSources");
                    assertThat(analysis.getAction())
                            .contains("external-contacts.datasource.url", "@Primary", "external-contacts.engine");
                });
    }

    private static DataSource unwanted() {
        throw new AssertionError("nobody knows whether it is this one");
    }

    @Test
    void anEngineWithoutItsAdapterNamesTheArtifact() {
        app.withClassLoader(new FilteredClassLoader("org.externalcontacts.adapter.postgres"))
                .withPropertyValues("external-contacts.engine=postgres")
                .run(context -> {
                    FailureAnalysis analysis = analysed(context.getStartupFailure());
                    assertThat(analysis.getDescription()).isEqualTo("The PostgreSQL engine is not on the class path.");
                    assertThat(analysis.getAction())
                            .contains("external-contacts-adapter-postgres", "external-contacts.engine");
                });
    }

    @Test
    void anUnknownEngineListsThoseThereAre() {
        app.withPropertyValues("external-contacts.engine=oracle").run(context -> {
            FailureAnalysis analysis = analysed(context.getStartupFailure());
            assertThat(analysis.getDescription()).contains("external-contacts.engine", "oracle");
            assertThat(analysis.getAction()).contains("HTTP", "IN_MEMORY", "POSTGRES");
        });
    }

    @Test
    void anAppWhoseTablesFlywayDoesNotKnowIsToldOfTheProperty() {
        Throwable flyway = new FlywayException("Found non-empty schema(s) \"public\" but no schema history table.");
        FailureAnalysis analysis = analysed(new IllegalStateException("a bean cannot be made", flyway));
        assertThat(analysis.getDescription()).contains("public");
        assertThat(analysis.getAction()).contains("spring.flyway.enabled=false");
    }

    /** By the first analyzer of the class path that knows the failure, as an app finds it; those that want a context cannot be made here. */
    private static FailureAnalysis analysed(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, analyzer, noContext) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static String[] prefixed(String properties) {
        return Arrays.stream(properties.split(" "))
                .filter(property -> !property.isEmpty())
                .map(property -> "external-contacts." + property)
                .toArray(String[]::new);
    }
}
