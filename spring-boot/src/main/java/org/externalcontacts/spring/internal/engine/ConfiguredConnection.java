package org.externalcontacts.spring.internal.engine;

import java.net.URI;
import org.externalcontacts.adapter.http.Region;
import org.externalcontacts.spring.ExternalContactsConnectionDetails;
import org.externalcontacts.spring.ExternalContactsProperties;
import org.externalcontacts.spring.internal.failure.MisconfiguredException;
import org.jspecify.annotations.Nullable;

/** Where the remote system is and who calls, from the properties. */
record ConfiguredConnection(
        URI baseUri,
        @Nullable URI loginUri,
        @Nullable String clientId,
        @Nullable String clientSecret) implements ExternalContactsConnectionDetails {

    static ConfiguredConnection of(ExternalContactsProperties properties) {
        Region region = properties.region();
        URI given = properties.baseUri();
        if ((region == null) == (given == null)) {
            throw new MisconfiguredException(
                    "The remote engine has " + (region == null ? "no address." : "two addresses."),
                    "Set either external-contacts.region, for the platform, or external-contacts.base-uri, for another system.");
        }
        URI login = properties.http().loginUri();
        return new ConfiguredConnection(
                region == null ? given : region.api(),
                login == null && region != null ? region.login() : login,
                properties.clientId(),
                properties.clientSecret());
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ConfiguredConnection[baseUri=" + baseUri + "]";
    }
}
