package org.externalcontacts.wire.internal.directory;

import io.vavr.control.Option;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.wire.internal.contact.ContactMapper;
import org.externalcontacts.wire.internal.contact.ContactReader;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.externalcontacts.wire.internal.organization.OrganizationMapper;
import org.externalcontacts.wire.internal.organization.OrganizationReader;
import org.externalcontacts.wire.internal.reference.SelfUris;
import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

/** Users of the platform, and whom a value belongs to. */
@Mapper(config = WireMapping.class, uses = SelfUris.class)
public interface DirectoryMapper {

    /** The one mapper; it has no state. */
    DirectoryMapper INSTANCE = Mappers.getMapper(DirectoryMapper.class);

    /** The user as answers carry one that was asked for (BEHAVIOUR 9.2). */
    default UserDto dto(PlatformUser user) {
        return new UserDto(
                user.id().text(),
                user.name().getOrNull(),
                user.email().getOrNull(),
                user.title().getOrNull(),
                SelfUris.of(user.id()));
    }

    /** A reference to a user. */
    default UserDto reference(UserId id) {
        return new UserDto(id.text(), null, null, null, SelfUris.of(id));
    }

    /** Those whom a value belongs to, as answers carry them. */
    default ReverseWhitepagesLookupResultDto dto(Directory.Matches matches) {
        return new ReverseWhitepagesLookupResultDto(
                matches.views().map(ContactMapper.INSTANCE::dto).toJavaList(),
                matches.organizations().map(OrganizationMapper.INSTANCE::dto).toJavaList());
    }

    /** Those whom a value belongs to, as the platform answers them. */
    static Directory.Matches matches(ReverseWhitepagesLookupResultDto dto, Reading reading) {
        return new Directory.Matches(
                reading.items("contacts", dto.contacts(), ContactReader::view),
                reading.items("externalOrganizations", dto.externalOrganizations(), OrganizationReader::organization));
    }

    /** A user of an answer, if the answer tells more than the id. */
    static Option<PlatformUser> user(UserDto dto, UserId id) {
        return Option.when(
                dto.name() != null,
                () -> PlatformUser.builder(id)
                        .name(dto.name())
                        .email(dto.email())
                        .title(dto.title())
                        .build());
    }
}
