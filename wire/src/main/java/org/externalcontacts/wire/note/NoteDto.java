package org.externalcontacts.wire.note;

import java.util.List;
import org.externalcontacts.wire.directory.UserDto;
import org.externalcontacts.wire.reference.ExternalDataSourceDto;
import org.jspecify.annotations.Nullable;

/** A note on a contact or an organization. */
public record NoteDto(
        @Nullable String id,
        @Nullable String entityId,
        @Nullable String entityType,
        @Nullable String noteText,
        @Nullable String modifyDate,
        @Nullable String createDate,
        @Nullable UserDto createdBy,
        @Nullable List<ExternalDataSourceDto> externalDataSources,
        @Nullable String selfUri) {}
