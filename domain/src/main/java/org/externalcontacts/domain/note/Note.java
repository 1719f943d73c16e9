package org.externalcontacts.domain.note;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.ExternalDataSource;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;
import org.externalcontacts.domain.Stamps;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;

/**
 * Free text on a contact or organization.
 *
 * @param expandedAuthor the author, only when asked for with {@code expand}
 * @param externalDataSources links to source records, only when asked for with {@code expand}
 */
public record Note(
        NoteId id,
        NoteOwner owner,
        String text,
        UserId author,
        Stamps stamps,
        Option<PlatformUser> expandedAuthor,
        List<ExternalDataSource> externalDataSources)
        implements PersonalData {

    public Note {
        expandedAuthor = Present.only(expandedAuthor);
        externalDataSources = Present.items(externalDataSources);
    }

    /** A note as it is made. */
    public static Note made(NoteId id, NoteOwner owner, String text, UserId author, Instant now) {
        return new Note(id, owner, text, author, Stamps.at(now), Option.none(), List.empty());
    }

    /** The note with another text and author, changed now. */
    public Note rewritten(String newText, UserId newAuthor, Instant now) {
        return new Note(id, owner, newText, newAuthor, stamps.changedAt(now), expandedAuthor, externalDataSources);
    }

    /** The note with its author embedded. */
    public Note expandedBy(PlatformUser user) {
        return new Note(id, owner, text, author, stamps, Option.some(user), externalDataSources);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
