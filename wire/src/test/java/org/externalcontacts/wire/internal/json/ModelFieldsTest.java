package org.externalcontacts.wire.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.externalcontacts.wire.internal.address.AddressForms;
import org.externalcontacts.wire.internal.bulk.BulkErrorDetailDto;
import org.externalcontacts.wire.internal.contact.ContactForm;
import org.externalcontacts.wire.internal.conversation.ConversationAssociationDto;
import org.externalcontacts.wire.internal.directory.MatchesForm;
import org.externalcontacts.wire.internal.error.DetailDto;
import org.externalcontacts.wire.internal.error.ErrorBodyDto;
import org.externalcontacts.wire.internal.error.LimitDto;
import org.externalcontacts.wire.internal.identity.ContactIdentifierDto;
import org.externalcontacts.wire.internal.identity.IdentifierClaimRequestDto;
import org.externalcontacts.wire.internal.journey.SessionForm;
import org.externalcontacts.wire.internal.journey.SessionListingDto;
import org.externalcontacts.wire.internal.journey.VisitForms;
import org.externalcontacts.wire.internal.merge.MergeOperationDto;
import org.externalcontacts.wire.internal.merge.MergeRequestDto;
import org.externalcontacts.wire.internal.note.NoteForm;
import org.externalcontacts.wire.internal.organization.OrganizationForm;
import org.externalcontacts.wire.internal.page.CursorsDto;
import org.externalcontacts.wire.internal.reference.ExternalDataSourceDto;
import org.externalcontacts.wire.internal.relationship.RelationshipForm;
import org.externalcontacts.wire.internal.schema.SchemaForm;
import org.externalcontacts.wire.internal.trustor.TrusteeAuthorizationDto;
import org.externalcontacts.wire.internal.trustor.TrustorForm;
import org.externalcontacts.wire.internal.trustor.TrustorLinkForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies have the fields that the API documents, all of them and no others. */
class ModelFieldsTest {

    private static final Map<String, Shape> BODIES = Map.ofEntries(
            Map.entry("ExternalContact", ContactForm.FORM),
            Map.entry("ContactAddress", AddressForms.POSTAL.members()),
            Map.entry("PhoneNumber", AddressForms.PHONE.members()),
            Map.entry("TwitterId", AddressForms.TWITTER.members()),
            Map.entry("LineId", AddressForms.LINE.members()),
            Map.entry("LineUserId", item(AddressForms.LINE)),
            Map.entry("WhatsAppId", AddressForms.WHATS_APP.members()),
            Map.entry("FacebookId", AddressForms.FACEBOOK.members()),
            Map.entry("FacebookScopedId", item(AddressForms.FACEBOOK)),
            Map.entry("ExternalDataSource", Shape.of(ExternalDataSourceDto.class)),
            Map.entry("MergeOperation", Shape.of(MergeOperationDto.class)),
            Map.entry("MergeRequest", Shape.of(MergeRequestDto.class)),
            Map.entry("ContactIdentifier", Shape.of(ContactIdentifierDto.class)),
            Map.entry("IdentifierClaimRequest", Shape.of(IdentifierClaimRequestDto.class)),
            Map.entry("ExternalOrganization", OrganizationForm.FORM),
            Map.entry("Ticker", OrganizationForm.TICKER.members()),
            Map.entry("Trustor", TrustorForm.FORM),
            Map.entry("TrusteeAuthorization", Shape.of(TrusteeAuthorizationDto.class)),
            Map.entry("ExternalOrganizationTrustorLink", TrustorLinkForm.FORM),
            Map.entry("Note", NoteForm.FORM),
            Map.entry("Relationship", RelationshipForm.FORM),
            Map.entry("DataSchema", SchemaForm.FORM),
            Map.entry("ConversationAssociation", Shape.of(ConversationAssociationDto.class)),
            Map.entry("Session", SessionForm.FORM),
            Map.entry("SessionLastEvent", VisitForms.LAST_EVENT.members()),
            Map.entry("SessionSegmentAssignment", VisitForms.SEGMENT.members()),
            Map.entry("OutcomeAchievement", VisitForms.OUTCOME.members()),
            Map.entry("Browser", VisitForms.BROWSER.members()),
            Map.entry("Device", VisitForms.DEVICE.members()),
            Map.entry("JourneyGeolocation", VisitForms.GEOLOCATION.members()),
            Map.entry("JourneyPage", VisitForms.PAGE.members()),
            Map.entry("JourneyCampaign", VisitForms.CAMPAIGN.members()),
            Map.entry("Referrer", VisitForms.REFERRER.members()),
            Map.entry("ConversationChannel", VisitForms.CHANNEL.members()),
            Map.entry("ConversationUserDisposition", VisitForms.DISPOSITION.members()),
            Map.entry("CustomEventAttribute", VisitForms.ATTRIBUTE.members()),
            Map.entry("CustomEventAttributeList", VisitForms.ATTRIBUTE_LIST.members()),
            Map.entry("SessionListing", Shape.of(SessionListingDto.class)),
            Map.entry("ReverseWhitepagesLookupResult", MatchesForm.FORM),
            Map.entry("Cursors", Shape.of(CursorsDto.class)),
            Map.entry("ErrorBody", Shape.of(ErrorBodyDto.class)),
            Map.entry("Detail", Shape.of(DetailDto.class)),
            Map.entry("Limit", Shape.of(LimitDto.class)),
            Map.entry("BulkErrorDetail", Shape.of(BulkErrorDetailDto.class)));

    @ParameterizedTest
    @MethodSource("models")
    void aBodyHasTheFieldsOfItsModel(String model, List<String> fields) {
        ObjectShape body = (ObjectShape) Objects.requireNonNull(BODIES.get(model), model);
        assertThat(body.members().stream().map(Member::name)).containsExactlyInAnyOrderElementsOf(fields);
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

    /** An item of the list that is the first member. */
    private static Shape item(ObjectForm<?> form) {
        return ((ListShape) form.members().members().get(0).shape()).item();
    }
}
