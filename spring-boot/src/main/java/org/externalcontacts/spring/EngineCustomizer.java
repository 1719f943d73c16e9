package org.externalcontacts.spring;

/**
 * Changes the engine's builder after the properties have been applied and before the engine is opened. Beans of this type are called in their
 * {@code @Order}; those for another engine's builder are ignored. An {@link IllegalArgumentException} thrown here is reported as a wrong
 * configuration. The engine of the test starter is built anew before each test, and calls them each time.
 *
 * @param <B> the builder: that of {@code InMemoryExternalContacts}, {@code HttpExternalContacts} or {@code PostgresExternalContacts}
 */
@FunctionalInterface
public interface EngineCustomizer<B> {

    /** Changes this builder. */
    void customize(B builder);
}
