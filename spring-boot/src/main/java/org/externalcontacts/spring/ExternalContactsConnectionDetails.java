package org.externalcontacts.spring;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where the remote system is and who calls. A bean of this type, as declared by a test container for example, replaces the connection
 * properties and selects the remote engine, whatever {@code external-contacts.engine} says. Its credentials are used, or a {@code TokenSource} bean
 * if it has none; without either the app does not start. The proxy and the certificates of the properties are not used for it.
 */
public interface ExternalContactsConnectionDetails extends ConnectionDetails {

    /** The address of the system, without {@code /api/v2}. */
    URI baseUri();

    /** The address that issues tokens, without {@code /oauth/token}; null if it is the base address. */
    default @Nullable URI loginUri() {
        return null;
    }

    /** The id of the OAuth client; null if a bean supplies tokens. */
    @Nullable
    String clientId();

    /** The secret of the OAuth client; null if a bean supplies tokens. */
    @Nullable
    String clientSecret();
}
