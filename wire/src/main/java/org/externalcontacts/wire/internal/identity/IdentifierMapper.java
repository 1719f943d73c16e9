package org.externalcontacts.wire.internal.identity;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.wire.internal.json.Reading;
import org.externalcontacts.wire.internal.json.WireMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.factory.Mappers;

/** Identifiers, plain and claimed. */
@Mapper(config = WireMapping.class)
public interface IdentifierMapper {

    /** The one mapper; it has no state. */
    IdentifierMapper INSTANCE = Mappers.getMapper(IdentifierMapper.class);

    /** An identifier as requests carry it. */
    @Mapping(target = "dateCreated", ignore = true)
    ContactIdentifierDto dto(Identifier identifier);

    /** An identifier as answers carry it. */
    @Mapping(target = "type", source = "identifier.type")
    @Mapping(target = "value", source = "identifier.value")
    @Mapping(target = "dateCreated", source = "claimed")
    ContactIdentifierDto dto(ClaimedIdentifier identifier);

    /** An identifier; an absent type or value is empty, for validation to refuse. */
    static Identifier identifier(ContactIdentifierDto dto) {
        return new Identifier(
                new IdentifierType(Option.of(dto.type()).getOrElse("")),
                Option.of(dto.value()).getOrElse(""));
    }

    /** A claimed identifier of an answer; none if what makes it one is missing, which the reading remembers. */
    static Option<ClaimedIdentifier> claimed(ContactIdentifierDto dto, Reading reading) {
        reading.required("type", dto.type());
        reading.required("value", dto.value());
        Option<Instant> claimed = reading.requiredTime("dateCreated", dto.dateCreated());
        return reading.when(() -> new ClaimedIdentifier(identifier(dto), claimed.get()));
    }
}
