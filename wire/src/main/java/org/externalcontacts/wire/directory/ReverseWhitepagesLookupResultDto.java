package org.externalcontacts.wire.directory;

import java.util.List;
import org.externalcontacts.wire.contact.ExternalContactDto;
import org.externalcontacts.wire.json.Envelope;
import org.externalcontacts.wire.organization.ExternalOrganizationDto;
import org.jspecify.annotations.Nullable;

/** Who has a phone number, an e-mail address or a Twitter handle. */
public record ReverseWhitepagesLookupResultDto(
        @Nullable List<ExternalContactDto> contacts,
        @Nullable List<ExternalOrganizationDto> externalOrganizations) implements Envelope {}
