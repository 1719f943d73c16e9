package org.externalcontacts.domain.organization;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import org.externalcontacts.domain.PlatformId;
import org.externalcontacts.domain.Violation;
import org.jspecify.annotations.Nullable;

/** Names one external organization. */
public record OrganizationId(UUID value) implements PlatformId {

    /** Reads an id that came as text. */
    public static Validation<Seq<Violation>, OrganizationId> of(@Nullable String text) {
        return PlatformId.read("externalOrganizationId", text, OrganizationId::new);
    }
}
