package org.externalcontacts.interop;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;

/** The app as it is now. */
record CustomersOnThePorts(ExternalContacts engine) implements Customers {

    @Override
    public String create(String firstName, String lastName, String email) {
        ContactProfile customer = ContactProfile.builder()
                .firstName(firstName)
                .lastName(lastName)
                .workEmail(email)
                .build();
        return engine.contacts()
                .create(customer)
                .getOrElseThrow(Refusal::asException)
                .id()
                .text();
    }

    @Override
    public Optional<String> withEmail(String email) {
        return engine.identities()
                .lookup(Identifier.email(email))
                .fold(
                        refusal -> refusal.<Optional<String>>fold()
                                .notFound(nobody -> Optional.empty())
                                .otherwise(other -> {
                                    throw other.asException();
                                }),
                        customer -> Optional.of(customer.id().text()));
    }

    @Override
    public void entitle(String id, String title) {
        engine.contacts()
                .change(
                        ContactId.parse(id),
                        customer -> customer.toBuilder().title(title).build())
                .getOrElseThrow(Refusal::asException);
    }

    @Override
    public String merge(String caller, String customer) {
        return engine.merges()
                .merge(ContactId.parse(caller), ContactId.parse(customer))
                .getOrElseThrow(Refusal::asException)
                .id()
                .text();
    }

    @Override
    public List<Integer> createAll(List<String> lastNames) {
        return engine.contacts()
                .bulkCreate(Vector.ofAll(lastNames)
                        .map(lastName ->
                                ContactProfile.builder().lastName(lastName).build()))
                .getOrElseThrow(Refusal::asException)
                .errorIndexes()
                .toJavaList();
    }

    @Override
    public List<String> firstTen(String words) {
        return engine.contacts()
                .search(ContactQuery.of(words)
                        .page(PageRequest.firstOf(10))
                        .sortedBy(Sort.ascending(ContactQuery.Field.LAST_NAME)))
                .getOrElseThrow(Refusal::asException)
                .entities()
                .flatMap(customer -> customer.profile().name().last())
                .toJavaList();
    }

    @Override
    public void delete(String id) {
        engine.contacts().delete(ContactId.parse(id)).getOrElseThrow(Refusal::asException);
    }

    @Override
    public List<String> lastNames() {
        return engine.contacts()
                .all()
                .getOrElseThrow(Refusal::asException)
                .flatMap(customer -> customer.profile().name().last())
                .toJavaList();
    }
}
