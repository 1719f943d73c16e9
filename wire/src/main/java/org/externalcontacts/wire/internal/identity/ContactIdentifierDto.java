package org.externalcontacts.wire.internal.identity;

import io.vavr.control.Option;
import java.time.Instant;
import org.externalcontacts.domain.identity.ClaimedIdentifier;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.wire.internal.json.ReadContext;
import org.externalcontacts.wire.internal.json.Times;
import org.jspecify.annotations.Nullable;

/** A typed value that identifies one contact. */
public record ContactIdentifierDto(
        @Nullable String type,
        @Nullable String value,
        @Nullable String dateCreated) {

    /** An identifier for requests. */
    public static ContactIdentifierDto of(Identifier identifier) {
        return new ContactIdentifierDto(identifier.type().text(), identifier.value(), null);
    }

    /** An identifier for answers. */
    public static ContactIdentifierDto of(ClaimedIdentifier claimed) {
        Identifier identifier = claimed.identifier();
        return new ContactIdentifierDto(identifier.type().text(), identifier.value(), Times.text(claimed.claimed()));
    }

    /** The identifier; an absent type or value is empty, for validation to refuse. */
    public Identifier identifier() {
        return new Identifier(
                new IdentifierType(Option.of(type).getOrElse("")),
                Option.of(value).getOrElse(""));
    }

    /** A claimed identifier of an answer; none, with a violation, if a required member is missing. */
    public Option<ClaimedIdentifier> claimed(ReadContext reading) {
        reading.required("type", type);
        reading.required("value", value);
        Option<Instant> claimed = reading.requiredTime("dateCreated", dateCreated);
        return reading.when(() -> new ClaimedIdentifier(identifier(), claimed.get()));
    }
}
