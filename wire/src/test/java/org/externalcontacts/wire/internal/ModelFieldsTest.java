package org.externalcontacts.wire.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.externalcontacts.wire.internal.address.ContactAddressDto;
import org.externalcontacts.wire.internal.address.FacebookIdDto;
import org.externalcontacts.wire.internal.address.FacebookScopedIdDto;
import org.externalcontacts.wire.internal.address.LineIdDto;
import org.externalcontacts.wire.internal.address.LineUserIdDto;
import org.externalcontacts.wire.internal.address.PhoneNumberDto;
import org.externalcontacts.wire.internal.address.TwitterIdDto;
import org.externalcontacts.wire.internal.address.WhatsAppIdDto;
import org.externalcontacts.wire.internal.bulk.BulkErrorDetailDto;
import org.externalcontacts.wire.internal.contact.ExternalContactDto;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.directory.ReverseWhitepagesLookupResultDto;
import org.externalcontacts.wire.internal.error.DetailDto;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.error.LimitDto;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.journey.BrowserDto;
import org.externalcontacts.wire.internal.journey.ConversationChannelDto;
import org.externalcontacts.wire.internal.journey.ConversationUserDispositionDto;
import org.externalcontacts.wire.internal.journey.CustomEventAttributeDto;
import org.externalcontacts.wire.internal.journey.CustomEventAttributeListDto;
import org.externalcontacts.wire.internal.journey.DeviceDto;
import org.externalcontacts.wire.internal.journey.JourneyCampaignDto;
import org.externalcontacts.wire.internal.journey.JourneyGeolocationDto;
import org.externalcontacts.wire.internal.journey.JourneyPageDto;
import org.externalcontacts.wire.internal.journey.OutcomeAchievementDto;
import org.externalcontacts.wire.internal.journey.ReferrerDto;
import org.externalcontacts.wire.internal.journey.SessionDto;
import org.externalcontacts.wire.internal.journey.SessionLastEventDto;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.journey.SessionSegmentAssignmentDto;
import org.externalcontacts.wire.internal.merge.MergeOperationDto;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;
import org.externalcontacts.wire.internal.note.NoteDto;
import org.externalcontacts.wire.internal.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.internal.organization.TickerDto;
import org.externalcontacts.wire.internal.page.CursorsDto;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.relationship.RelationshipDto;
import org.externalcontacts.wire.internal.schema.DataSchemaDto;
import org.externalcontacts.wire.internal.trustor.ExternalOrganizationTrustorLinkDto;
import org.externalcontacts.wire.internal.trustor.TrusteeAuthorizationDto;
import org.externalcontacts.wire.internal.trustor.TrustorDto;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies have the fields that the API documents, all of them and no others. */
class ModelFieldsTest {

    private static final Map<String, Class<?>> BODIES = Stream.of(
                    ExternalContactDto.class,
                    ContactAddressDto.class,
                    PhoneNumberDto.class,
                    TwitterIdDto.class,
                    LineIdDto.class,
                    LineUserIdDto.class,
                    WhatsAppIdDto.class,
                    FacebookIdDto.class,
                    FacebookScopedIdDto.class,
                    ExternalDataSourceDto.class,
                    MergeOperationDto.class,
                    MergeRequestDto.class,
                    ContactIdentifierDto.class,
                    IdentifierClaimRequestDto.class,
                    ExternalOrganizationDto.class,
                    TickerDto.class,
                    TrustorDto.class,
                    TrusteeAuthorizationDto.class,
                    ExternalOrganizationTrustorLinkDto.class,
                    NoteDto.class,
                    RelationshipDto.class,
                    DataSchemaDto.class,
                    ConversationAssociationDto.class,
                    SessionDto.class,
                    SessionLastEventDto.class,
                    SessionSegmentAssignmentDto.class,
                    OutcomeAchievementDto.class,
                    BrowserDto.class,
                    DeviceDto.class,
                    JourneyGeolocationDto.class,
                    JourneyPageDto.class,
                    JourneyCampaignDto.class,
                    ReferrerDto.class,
                    ConversationChannelDto.class,
                    ConversationUserDispositionDto.class,
                    CustomEventAttributeDto.class,
                    CustomEventAttributeListDto.class,
                    SessionListingDto.class,
                    ReverseWhitepagesLookupResultDto.class,
                    CursorsDto.class,
                    ErrorBodyDto.class,
                    DetailDto.class,
                    LimitDto.class,
                    BulkErrorDetailDto.class)
            .collect(Collectors.toMap(type -> type.getSimpleName().replaceAll("Dto$", ""), Function.identity()));

    @ParameterizedTest
    @MethodSource("models")
    void aBodyHasTheFieldsOfItsModel(String model, List<String> fields) {
        Class<?> body = Objects.requireNonNull(BODIES.get(model), model);
        assertThat(Arrays.stream(body.getRecordComponents()).map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    static Stream<Arguments> models() throws IOException {
        try (InputStream models = Objects.requireNonNull(ModelFieldsTest.class.getResourceAsStream("models.tsv"))) {
            return new String(models.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("\t"))
                            .map(line -> Arguments.of(line[0], List.of(line[1].split(","))))
                            .toList()
                            .stream();
        }
    }
}
