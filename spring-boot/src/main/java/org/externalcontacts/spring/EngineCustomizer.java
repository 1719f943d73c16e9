package org.externalcontacts.spring;

/**
 * Changes the builder of the engine before it is opened, after the properties were applied. Beans of this type are called in their order;
 * those for the builder of another engine are not called.
 *
 * @param <B> the builder: that of {@code InMemoryExternalContacts}, {@code HttpExternalContacts} or {@code PostgresExternalContacts}
 */
@FunctionalInterface
public interface EngineCustomizer<B> {

    /** Changes this builder. */
    void customize(B builder);
}
