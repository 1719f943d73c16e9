package org.externalcontacts.server.internal.local;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;

/**
 * Which contacts there were at one moment, those that changed last first, and how many records. It counts canonical contacts only, and takes 17 bytes
 * for each. Immutable.
 */
final class Census {

    /** The types that are counted. */
    static final List<ContactType> TYPES = List.of(ContactType.EPHEMERAL, ContactType.IDENTIFIED, ContactType.CURATED);

    /** Two for each contact. */
    private final long[] ids;

    /** Of each contact, its place among those that are counted. */
    private final byte[] types;

    private final long organizations;
    private final long mergeSets;

    private Census(java.util.List<Head> heads, long organizations, long mergeSets) {
        this.ids = new long[2 * heads.size()];
        this.types = new byte[heads.size()];
        this.organizations = organizations;
        this.mergeSets = mergeSets;
        int place = 0;
        for (Head head : heads) {
            ids[2 * place] = head.id.getMostSignificantBits();
            ids[2 * place + 1] = head.id.getLeastSignificantBits();
            types[place++] = head.type;
        }
    }

    /** Of this view, all contacts of which are read. */
    static Census of(View view) {
        java.util.List<Head> heads = new ArrayList<>();
        long mergeSets = 0;
        for (Contact contact : view.contacts().every()) {
            if (!contact.isAncestor()) {
                heads.add(Head.of(contact));
                mergeSets += contact.merge().isDefined() && contact.mergeSet().size() > 1 ? 1 : 0;
            }
        }
        // They come in the order of their ids, in which the sort leaves those of the same moment.
        heads.sort(Comparator.comparingLong(Head::changed).reversed());
        OrganizationSearch all = new OrganizationSearch(SearchText.everything(), List.empty(), PageRequest.firstOf(1));
        return new Census(heads, view.organizations().search(all).total(), mergeSets);
    }

    /** How many contacts there are, of this type or of all. */
    int contacts(Option<ContactType> type) {
        if (type.isEmpty()) {
            return types.length;
        }
        int number = TYPES.indexOf(type.get());
        int found = 0;
        for (byte each : types) {
            found += each == number ? 1 : 0;
        }
        return found;
    }

    /** The ids of a page of the contacts, of this type or of all. */
    List<ContactId> page(Option<ContactType> type, long offset, int size) {
        int number = type.map(TYPES::indexOf).getOrElse(-1);
        java.util.List<ContactId> page = new ArrayList<>(size);
        long passed = 0;
        for (int place = 0; place < types.length && page.size() < size; place++) {
            if ((type.isEmpty() || types[place] == number) && passed++ >= offset) {
                page.add(new ContactId(new UUID(ids[2 * place], ids[2 * place + 1])));
            }
        }
        return List.ofAll(page);
    }

    long organizations() {
        return organizations;
    }

    /** How many sets of two contacts or more were merged into one. */
    long mergeSets() {
        return mergeSets;
    }

    private record Head(UUID id, long changed, byte type) {

        static Head of(Contact contact) {
            return new Head(contact.id().value(), contact.dates().modified().toEpochMilli(), (byte)
                    TYPES.indexOf(contact.type()));
        }
    }
}
