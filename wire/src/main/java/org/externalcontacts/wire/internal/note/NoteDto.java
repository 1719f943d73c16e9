package org.externalcontacts.wire.internal.note;

import java.util.List;
import org.externalcontacts.wire.internal.directory.UserDto;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
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
