package org.externalcontacts.spring.internal.failure;

import io.vavr.collection.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says what to do when Spring Boot runs Flyway on a schema of the app that Flyway does not know: the adapter for PostgreSQL brings Flyway along,
 * perhaps to an app that never had it.
 */
public final class FlywayOfTheAppAnalyzer implements FailureAnalyzer {

    /** By name, since an app need not have it. */
    private static final String FAULT = "org.flywaydb.core.api.FlywayException";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .find(FlywayOfTheAppAnalyzer::isOfAnUnknownSchema)
                .map(cause -> new FailureAnalysis(
                        "Spring Boot runs Flyway on a schema that has tables and no history of Flyway: "
                                + cause.getMessage(),
                        "The adapter for PostgreSQL brings Flyway along. If the app has no migrations of its own, set"
                                + " spring.flyway.enabled=false: the tables of external contacts are migrated without it."
                                + " If it has, set spring.flyway.baseline-on-migrate=true.",
                        failure))
                .getOrNull();
    }

    private static boolean isOfAnUnknownSchema(Throwable cause) {
        return cause.getClass().getName().equals(FAULT)
                && String.valueOf(cause.getMessage()).contains("non-empty schema");
    }
}
