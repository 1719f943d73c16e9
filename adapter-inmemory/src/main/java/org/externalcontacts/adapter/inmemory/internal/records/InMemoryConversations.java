package org.externalcontacts.adapter.inmemory.internal.records;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.externalcontacts.application.storage.ConversationRecords;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.Association;
import org.externalcontacts.domain.conversation.Communication;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;

/** Associations of contacts with conversations, in memory: one for each communication. */
public final class InMemoryConversations implements ConversationRecords {

    private final Map<ConversationId, Map<CommunicationId, Association>> conversations = new HashMap<>();
    private final Map<ContactId, Set<Communication>> byContact = new HashMap<>();

    @Override
    public List<Association> of(ConversationId conversation) {
        return List.ofAll(conversations.getOrDefault(conversation, Map.of()).values());
    }

    @Override
    public List<Association> ofContacts(Seq<ContactId> contacts) {
        return contacts.distinct()
                .flatMap(contact -> byContact.getOrDefault(contact, Set.of()))
                .flatMap(communication -> Option.of(conversations
                        .getOrDefault(communication.conversation(), Map.of())
                        .get(communication.communication())))
                .toList();
    }

    public void associate(Association association) {
        disassociate(association.communication());
        conversations
                .computeIfAbsent(association.communication().conversation(), key -> new LinkedHashMap<>())
                .put(association.communication().communication(), association);
        byContact.computeIfAbsent(association.contact(), key -> new HashSet<>()).add(association.communication());
    }

    public void disassociate(Communication communication) {
        Map<CommunicationId, Association> associations =
                conversations.getOrDefault(communication.conversation(), new HashMap<>());
        Association removed = associations.remove(communication.communication());
        if (removed == null) {
            return;
        }
        if (associations.isEmpty()) {
            conversations.remove(communication.conversation());
        }
        Set<Communication> others = byContact.getOrDefault(removed.contact(), new HashSet<>());
        others.remove(removed.communication());
        if (others.isEmpty()) {
            byContact.remove(removed.contact());
        }
    }

    public void removeAll(ContactId contact) {
        List.ofAll(byContact.getOrDefault(contact, Set.of())).forEach(this::disassociate);
    }

    public Iterable<Association> all() {
        return List.ofAll(conversations.values()).flatMap(Map::values);
    }
}
