package org.externalcontacts.benchmarks;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.ImpliedIdentifiers;

/** Two plain hash maps of objects: as fast as look-ups get, and no search at all. */
final class MapContender implements Contender {

    private final Map<ContactId, Contact> byId = new ConcurrentHashMap<>();
    private final Map<Identifier, Contact> byIdentifier = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "ConcurrentHashMap";
    }

    @Override
    public void store(Contact contact, Iterable<String> words) {
        byId.put(contact.id(), contact);
        ImpliedIdentifiers.of(contact.profile()).forEach(identifier -> byIdentifier.put(identifier, contact));
    }

    @Override
    public String get(ContactId id) {
        return read(Objects.requireNonNull(byId.get(id)));
    }

    @Override
    public String lookUp(String email) {
        return read(Objects.requireNonNull(byIdentifier.get(Identifier.email(email))));
    }

    @Override
    public void close() {
        byId.clear();
        byIdentifier.clear();
    }

    static String read(Contact contact) {
        return contact.profile().name().last().get()
                + contact.profile().emails().work().get();
    }
}
