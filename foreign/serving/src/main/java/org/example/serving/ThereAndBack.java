package org.example.serving;

import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.server.ExternalContactsServer;
import org.externalcontacts.server.ServerOptions;
import org.externalcontacts.server.access.OAuthClient;

/** A contact over HTTP, to a server in this program and back: prints its name. */
public final class ThereAndBack {

    private ThereAndBack() {}

    public static void main(String[] arguments) {
        ServerOptions options = ServerOptions.defaults().client(OAuthClient.trusted("app", "secret"));
        try (ExternalContacts engine = InMemoryExternalContacts.create();
                ExternalContactsServer server = ExternalContactsServer.start(engine, options);
                ExternalContacts client = HttpExternalContacts.builder()
                        .baseUri(server.baseUri())
                        .clientCredentials("app", "secret")
                        .build()) {
            client.contacts()
                    .create(ContactProfile.builder().firstName("Ada").workEmail("ada@example.org").build())
                    .getOrElseThrow(Refusal::asException);
            System.out.println(client.identities()
                    .lookup(Identifier.email("ADA@example.org"))
                    .getOrElseThrow(Refusal::asException)
                    .profile()
                    .name()
                    .spoken());
        }
    }
}
