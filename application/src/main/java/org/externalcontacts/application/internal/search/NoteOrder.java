package org.externalcontacts.application.internal.search;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Comparator;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.domain.note.Note;

/** In which order notes are listed: newest first unless asked otherwise, then by id (rules 5.4, 20.2). */
public final class NoteOrder {

    /** The fields to sort by. */
    public static final Set<String> FIELDS = SortField.texts(NoteQuery.Field.values());

    private NoteOrder() {}

    /** By these keys, then newest first, then by id. */
    public static Comparator<Note> by(List<Sort.Key> keys) {
        Comparator<Note> oldestFirst = Comparator.comparing(note -> note.dates().created());
        Comparator<Note> created = keys.headOption().exists(Sort.Key::ascending) ? oldestFirst : oldestFirst.reversed();
        return created.thenComparing(note -> note.id().value(), Orders.BY_ID);
    }
}
