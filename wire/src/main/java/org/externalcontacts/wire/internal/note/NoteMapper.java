package org.externalcontacts.wire.internal.note;

import io.vavr.control.Option;
import org.externalcontacts.application.note.NoteView;
import org.externalcontacts.application.note.Notes;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.wire.internal.directory.DirectoryMapper;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.reference.DataSources;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/** Writes notes. */
@Mapper(config = WireMapping.class, uses = DataSources.class)
public interface NoteMapper {

    /** The one mapper; it has no state. */
    NoteMapper INSTANCE = Mappers.getMapper(NoteMapper.class);

    /** The note as answers carry it, with what was asked for. */
    @Mapping(target = "id", source = "note.id")
    @Mapping(target = "entityId", source = "note.owner", qualifiedByName = "ownerId")
    @Mapping(target = "entityType", source = "note.owner", qualifiedByName = "ownerType")
    @Mapping(target = "noteText", source = "note.text")
    @Mapping(target = "modifyDate", source = "note.dates.modified")
    @Mapping(target = "createDate", source = "note.dates.created")
    @Mapping(target = "createdBy", source = ".", qualifiedByName = "author")
    @Mapping(target = "selfUri", source = "note", qualifiedByName = "selfUri")
    NoteDto dto(NoteView view);

    /** The note as answers carry it. */
    default NoteDto dto(Note note) {
        return dto(NoteView.of(note));
    }

    /** What a caller may write, as requests carry it. */
    @Mapping(target = "noteText", source = "text")
    @Mapping(target = "createdBy", source = "author")
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "entityId", ignore = true)
    @Mapping(target = "entityType", ignore = true)
    @Mapping(target = "modifyDate", ignore = true)
    @Mapping(target = "createDate", ignore = true)
    @Mapping(target = "externalDataSources", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    NoteDto dto(Note.Draft draft);

    /** A note of a bulk call, which names what it is on (BEHAVIOUR 7.6). */
    @Mapping(target = "entityId", source = "owner", qualifiedByName = "ownerId")
    @Mapping(target = "entityType", source = "owner", qualifiedByName = "ownerType")
    @Mapping(target = "noteText", source = "draft.text")
    @Mapping(target = "createdBy", source = "draft.author")
    @Mapping(target = "id", ignore = true)
    @Mapping(target = "modifyDate", ignore = true)
    @Mapping(target = "createDate", ignore = true)
    @Mapping(target = "externalDataSources", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    NoteDto dto(Notes.New note);

    /** A rewritten note of a bulk call. */
    @Mapping(target = "entityId", source = "owner", qualifiedByName = "ownerId")
    @Mapping(target = "entityType", source = "owner", qualifiedByName = "ownerType")
    @Mapping(target = "noteText", source = "draft.text")
    @Mapping(target = "createdBy", source = "draft.author")
    @Mapping(target = "modifyDate", ignore = true)
    @Mapping(target = "createDate", ignore = true)
    @Mapping(target = "externalDataSources", ignore = true)
    @Mapping(target = "selfUri", ignore = true)
    NoteDto dto(Notes.Update update);

    @Named("ownerId")
    default String ownerId(NoteOwner owner) {
        return owner.value().toString();
    }

    @Named("ownerType")
    default String ownerType(NoteOwner owner) {
        return owner.fold(contact -> NoteReader.CONTACT, organization -> NoteReader.ORGANIZATION);
    }

    @Named("author")
    default UserDto author(NoteView view) {
        return view.author()
                .map(DirectoryMapper.INSTANCE::dto)
                .getOrElse(() -> DirectoryMapper.INSTANCE.reference(view.note().author()));
    }

    default @Nullable UserDto author(Option<UserId> author) {
        return author.map(DirectoryMapper.INSTANCE::reference).getOrNull();
    }

    @Named("selfUri")
    default String selfUri(Note note) {
        return SelfUris.of(note.owner(), note.id());
    }
}
