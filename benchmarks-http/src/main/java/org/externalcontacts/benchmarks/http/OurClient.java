package org.externalcontacts.benchmarks.http;

import io.vavr.collection.List;
import java.net.URI;
import org.externalcontacts.adapter.http.HttpExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;

/** This library. */
final class OurClient implements Contender {

    private static final ContactId ID = ContactId.of(Bodies.ID).get();

    private final ExternalContacts client;
    private final ContactProfile profile;
    private final List<ContactId> ids = List.fill(50, () -> ID);

    OurClient(URI uri) {
        client = HttpExternalContacts.builder()
                .baseUri(uri)
                .tokens(() -> "token")
                .build();
        profile = client.contacts().get(ID).get().profile();
    }

    @Override
    public void get() {
        Contender.expect(client.contacts().get(ID).get().profile().name().last().contains("Lovelace"));
    }

    @Override
    public void create() {
        Contender.expect(client.contacts().create(profile).get().id().equals(ID));
    }

    @Override
    public void page() {
        page(1);
    }

    @Override
    public void pageWithCustomFields() {
        page(2);
    }

    private void page(int number) {
        ContactQuery query =
                ContactQuery.everything().page(PageRequest.firstOf(100).number(number));
        Contender.expect(client.contacts().search(query).get().entities().size() == 100);
    }

    @Override
    public void bulk() {
        Contender.expect(client.contacts().bulkGet(ids).get().successes().size() == 50);
    }
}
