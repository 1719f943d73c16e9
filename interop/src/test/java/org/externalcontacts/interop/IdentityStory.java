package org.externalcontacts.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.model.ContactIdentifier;
import com.mypurecloud.sdk.v2.model.ConversationAssociation;
import com.mypurecloud.sdk.v2.model.ExternalContact;
import com.mypurecloud.sdk.v2.model.IdentifierClaimRequest;
import com.mypurecloud.sdk.v2.model.MergeRequest;
import com.mypurecloud.sdk.v2.model.SessionListing;
import io.vavr.control.Option;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;

/** Who is who: identifiers, promotion, merging, look-ups; and what contacts take part in. */
final class IdentityStory implements Story {

    @Override
    public void tell(Stage stage) throws IOException, ApiException {
        ExternalContact ada = ContactStory.person("Ada", "Lovelace");
        ada.setWorkEmail("ada@example.org");
        ExternalContact known = stage.api.postExternalcontactsContacts(ada);
        identifiers(stage, known);
        merged(stage, known);
        promoted(stage);
        conversations(stage, known.getId());
    }

    private static void identifiers(Stage stage, ExternalContact known) throws IOException, ApiException {
        ContactIdentifier email = identifier(ContactIdentifier.TypeEnum.EMAIL, "ADA@example.org");
        assertThat(stage.api.postExternalcontactsIdentifierlookup(email).getId())
                .isEqualTo(known.getId());

        ContactIdentifier claimed = stage.api.patchExternalcontactsContactIdentifiers(
                known.getId(),
                claim(
                        IdentifierClaimRequest.OperationEnum.CLAIM,
                        identifier(ContactIdentifier.TypeEnum.COOKIE, "crumb")));
        assertThat(claimed.getValue()).isEqualTo("crumb");
        assertThat(claimed.getDateCreated()).isNotNull();
        assertThat(stage.api
                        .getExternalcontactsContactIdentifiers(known.getId())
                        .getEntities())
                .hasSize(2)
                .last()
                .asString()
                .contains("crumb");
        assertThat(stage.api
                        .getExternalcontactsReversewhitepageslookup(
                                "ada@example.org", List.of("contacts.externalOrganization"))
                        .getContacts())
                .extracting(ExternalContact::getId)
                .containsExactly(known.getId());
    }

    private static void merged(Stage stage, ExternalContact known) throws IOException, ApiException {
        String caller = seen(stage, "+12025550147");
        MergeRequest request = new MergeRequest();
        request.setSourceContactId(caller);
        request.setTargetContactId(known.getId());
        ExternalContact merged = stage.api.postExternalcontactsMergeContacts(request);
        assertThat(merged.getMergeSet()).hasSize(3);
        assertThat(merged.getCanonicalContact().getId()).isEqualTo(merged.getId());
        assertThat(merged.getMergeOperation().getSourceContact().getId()).isEqualTo(caller);
        assertThat(stage.api.getExternalcontactsContact(caller, List.of()).getId())
                .isEqualTo(merged.getId());
        assertThat(stage.api
                        .getExternalcontactsContactUnresolved(caller, List.of())
                        .getId())
                .isEqualTo(caller);
    }

    private static void promoted(Stage stage) throws IOException, ApiException {
        String visitor = seen(stage, "+12025550148");
        assertThat(stage.api.postExternalcontactsContactPromotion(visitor).getType())
                .isEqualTo(ExternalContact.TypeEnum.CURATED);
    }

    private static void conversations(Stage stage, String contact) throws IOException, ApiException {
        String conversation = "11111111-1111-4111-8111-111111111111";
        ConversationAssociation association = new ConversationAssociation();
        association.setConversationId(conversation);
        association.setCommunicationId("22222222-2222-4222-8222-222222222222");
        association.setMediaType(ConversationAssociation.MediaTypeEnum.CALL);
        association.setExternalContactId(contact);
        stage.api.putExternalcontactsConversation(conversation, association);
        ConversationId id = ConversationId.of(conversation).get();
        assertThat(stage.engine.conversations().of(id).get()).hasSize(1);
        association.setExternalContactId(null);
        stage.api.putExternalcontactsConversation(conversation, association);
        assertThat(stage.engine.conversations().of(id).get()).isEmpty();

        stage.engine
                .journeySessions()
                .record(new Session(
                        new SessionId(new UUID(0x4000L, 5)),
                        ContactId.of(contact).get(),
                        Option.none(),
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Option.none(),
                        SessionDetails.empty()))
                .get();
        SessionListing sessions = stage.api.getExternalcontactsContactJourneySessions(contact, "10", null, true);
        assertThat(sessions.getEntities()).hasSize(1);
        assertThat(sessions.getEntities().get(0).getExternalContact().getId()).isEqualTo(contact);
    }

    private static String seen(Stage stage, String phone) {
        return stage.engine
                .identities()
                .observe(Interaction.of(MediaType.CALL, Instant.now(), Identifier.phone(phone)))
                .get()
                .<String>fold(
                        contact -> contact.id().text(), contact -> contact.id().text(), several -> {
                            throw new AssertionError("several contacts own " + phone);
                        });
    }

    static ContactIdentifier identifier(ContactIdentifier.TypeEnum type, String value) {
        ContactIdentifier identifier = new ContactIdentifier();
        identifier.setType(type);
        identifier.setValue(value);
        return identifier;
    }

    static IdentifierClaimRequest claim(IdentifierClaimRequest.OperationEnum operation, ContactIdentifier identifier) {
        IdentifierClaimRequest request = new IdentifierClaimRequest();
        request.setOperation(operation);
        request.setIdentifier(identifier);
        return request;
    }
}
