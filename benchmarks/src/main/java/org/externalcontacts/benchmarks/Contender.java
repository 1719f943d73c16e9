package org.externalcontacts.benchmarks;

import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;

/** Something that keeps contacts and finds them again. */
interface Contender extends AutoCloseable {

    String name();

    /** Stores a contact so that it is found by its identifiers and by these words, those of its company among them. */
    void store(Contact contact, Iterable<String> words);

    /** All contacts are stored. */
    default void ready() {}

    /** Reads a contact by id: its last name and an e-mail address, so that nobody gets away with handing out a reference. */
    String get(ContactId id);

    /** Reads the contact that an e-mail address identifies, as {@link #get} does. */
    String lookUp(String email);

    @Override
    void close();
}
