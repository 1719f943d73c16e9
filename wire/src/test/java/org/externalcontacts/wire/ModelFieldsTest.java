package org.externalcontacts.wire;

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
import org.externalcontacts.wire.address.ContactAddressDto;
import org.externalcontacts.wire.address.FacebookIdDto;
import org.externalcontacts.wire.address.FacebookScopedIdDto;
import org.externalcontacts.wire.address.LineIdDto;
import org.externalcontacts.wire.address.LineUserIdDto;
import org.externalcontacts.wire.address.PhoneNumberDto;
import org.externalcontacts.wire.address.TwitterIdDto;
import org.externalcontacts.wire.address.WhatsAppIdDto;
import org.externalcontacts.wire.bulk.BulkErrorDetailDto;
import org.externalcontacts.wire.contact.ExternalContactDto;
import org.externalcontacts.wire.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.directory.ReverseWhitepagesLookupResultDto;
import org.externalcontacts.wire.error.DetailDto;
import org.externalcontacts.wire.error.ErrorBodyDto;
import org.externalcontacts.wire.error.LimitDto;
import org.externalcontacts.wire.identity.ContactIdentifierDto;
import org.externalcontacts.wire.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.journey.BrowserDto;
import org.externalcontacts.wire.journey.ConversationChannelDto;
import org.externalcontacts.wire.journey.ConversationUserDispositionDto;
import org.externalcontacts.wire.journey.CustomEventAttributeDto;
import org.externalcontacts.wire.journey.CustomEventAttributeListDto;
import org.externalcontacts.wire.journey.DeviceDto;
import org.externalcontacts.wire.journey.JourneyCampaignDto;
import org.externalcontacts.wire.journey.JourneyGeolocationDto;
import org.externalcontacts.wire.journey.JourneyPageDto;
import org.externalcontacts.wire.journey.OutcomeAchievementDto;
import org.externalcontacts.wire.journey.ReferrerDto;
import org.externalcontacts.wire.journey.SessionDto;
import org.externalcontacts.wire.journey.SessionLastEventDto;
import org.externalcontacts.wire.journey.SessionListingDto;
import org.externalcontacts.wire.journey.SessionSegmentAssignmentDto;
import org.externalcontacts.wire.merge.MergeOperationDto;
import org.externalcontacts.wire.merge.MergeRequestDto;
import org.externalcontacts.wire.note.NoteDto;
import org.externalcontacts.wire.organization.ExternalOrganizationDto;
import org.externalcontacts.wire.organization.TickerDto;
import org.externalcontacts.wire.page.CursorsDto;
import org.externalcontacts.wire.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.relationship.RelationshipDto;
import org.externalcontacts.wire.schema.DataSchemaDto;
import org.externalcontacts.wire.trustor.ExternalOrganizationTrustorLinkDto;
import org.externalcontacts.wire.trustor.TrusteeAuthorizationDto;
import org.externalcontacts.wire.trustor.TrustorDto;
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
