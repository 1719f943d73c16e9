package org.externalcontacts.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.application.tenant.TenantId;
import org.externalcontacts.application.tenant.Tenants;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.server.access.FixedToken;
import org.externalcontacts.server.access.OAuthClient;
import org.junit.jupiter.api.Test;

/** A server of many tenants shows to each token the contacts of its own. */
class TenantsTest {

    private static final TenantId ACME = new TenantId("acme");
    private static final ContactProfile ADA =
            ContactProfile.builder().firstName("Ada").build();

    @Test
    void areServedToTheirOwnTokens() throws IOException, InterruptedException {
        ServerOptions options = ServerOptions.defaults()
                .fixedToken(FixedToken.read("acmes@acme").get())
                .fixedToken(FixedToken.read("usual").get());
        try (Tenants tenants = InMemoryExternalContacts.builder().tenants();
                ExternalContactsServer server = ExternalContactsServer.start(tenants, options)) {
            Contact ada = tenants.engine(ACME).contacts().create(ADA).get();
            URI uri = URI.create(
                    server.baseUri() + RunningServer.CONTACTS + "/" + ada.id().text());

            assertThat(status(uri, "acmes")).isEqualTo(200);
            assertThat(status(uri, "usual")).isEqualTo(404);
            assertThat(status(uri, server.tokenFor(ACME, Caller.trusted()))).isEqualTo(200);
            assertThat(status(uri, server.tokenFor(Caller.trusted()))).isEqualTo(404);
        }
    }

    @Test
    void cannotBeNamedWhereThereIsOneEngine() {
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            ServerOptions options = ServerOptions.defaults()
                    .client(OAuthClient.read("app:secret@acme").get());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExternalContactsServer.start(engine, options))
                    .withMessageContaining("acme");
            ExternalContactsServer.start(engine, options.tenant(ACME)).close();
        }
    }

    private static int status(URI uri, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
