package org.externalcontacts.wire.internal.directory;

import java.util.List;
import org.externalcontacts.wire.internal.contact.ExternalContactDto;
import org.externalcontacts.wire.internal.json.Envelope;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.jspecify.annotations.Nullable;

/** Who has a phone number, an e-mail address or a Twitter handle. */
public record ReverseWhitepagesLookupResultDto(
        @Nullable List<ExternalContactDto> contacts,
        @Nullable List<ExternalOrganizationDto> externalOrganizations) implements Envelope {}
