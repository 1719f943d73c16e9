package org.externalcontacts.application.note;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.note.Note;

/**
 * A note with the parts that were asked for beside it.
 *
 * @param author the user who wrote it; none if the directory does not know the user, or if the author was not asked for (rule 9.2)
 * @param externalDataSources links to source records; empty if they were not asked for, and on a local engine, which has no source systems
 */
public record NoteView(Note note, Option<PlatformUser> author, List<ExternalDataSource> externalDataSources)
        implements Versioned {

    public NoteView {
        author = Present.only(author);
        externalDataSources = Present.items(externalDataSources);
    }

    /** A note with nothing beside it. */
    public static NoteView of(Note note) {
        return new NoteView(note, Option.none(), List.empty());
    }

    /** The version of the note: the parts beside it have versions of their own. */
    @Override
    public Version version() {
        return note.version();
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }

    /** Parts of a note that are read only on request (rule 9.2). */
    public enum Part {
        AUTHOR,
        EXTERNAL_DATA_SOURCES
    }
}
