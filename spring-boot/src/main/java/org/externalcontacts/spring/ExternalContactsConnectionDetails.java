package org.externalcontacts.spring;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where the remote system is and who calls. Such a bean, as a test or a container declares it, replaces the properties, and makes the remote
 * engine the one that is used, whatever {@code external-contacts.engine} says.
 */
public interface ExternalContactsConnectionDetails extends ConnectionDetails {

    /** The address of the system, the part before {@code /api/v2}. */
    URI baseUri();

    /** Where tokens are given out, the part before {@code /oauth/token}; null where the system itself does. */
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
