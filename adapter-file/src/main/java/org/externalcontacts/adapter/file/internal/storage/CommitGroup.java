package org.externalcontacts.adapter.file.internal.storage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.externalcontacts.adapter.file.internal.record.RecordCodec;
import org.externalcontacts.adapter.file.internal.record.RecordWrite;
import org.externalcontacts.application.internal.storage.StoredContact;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.contact.ContactId;

/**
 * The commits that go into the file as one transaction.
 *
 * @param upTo the number of the last decision that memory had carried out when the group was made
 * @param contacts the contacts that they touched and that are still there, as they are after all of them
 */
record CommitGroup(long upTo, List<Commit> commits, List<StoredContact> contacts) {

    /** The group of these commits, which are all that memory is ahead of the file. */
    static CommitGroup of(long upTo, List<Commit> commits, View view) {
        Set<ContactId> touched = new LinkedHashSet<>();
        commits.forEach(commit -> touched.addAll(commit.effect().contacts()));
        List<StoredContact> contacts = new ArrayList<>();
        touched.forEach(id -> StoredContact.of(id, view).forEach(contacts::add));
        return new CommitGroup(upTo, commits, contacts);
    }

    /** Contacts come last: none of them was removed, so they are what remains of whatever happened to them. */
    List<RecordWrite> writes(RecordCodec codec) {
        List<RecordWrite> writes = new ArrayList<>();
        commits.forEach(commit -> writes.addAll(commit.effect().writes()));
        contacts.forEach(contact -> writes.add(codec.write(contact)));
        return writes;
    }
}
