package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.ExternalDataSource.Platform;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.CommunicationId;
import org.externalcontacts.domain.conversation.ConversationId;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.directory.PlatformUser;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.IdentifierType;
import org.externalcontacts.domain.trustor.Trustor;
import org.externalcontacts.domain.trustor.TrustorId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Values that come from the platform or its directories")
class EnginesOwnTypesTest {

    private static final String TEXT = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9";
    private static final UUID ID = UUID.fromString(TEXT);

    @Test
    void openListsKnowTheirConstantsAndKeepTheRest() {
        assertThat(List.of(MediaType.CALL, ContactType.CURATED, IdentifierType.COOKIE, Platform.SALESFORCE))
                .allMatch(OpenValue::isKnown);
        assertThat(List.of(
                        new MediaType("HOLOGRAM"),
                        ContactType.of("Imagined"),
                        new IdentifierType("ExternalId"),
                        new Platform("OTHER")))
                .noneMatch(OpenValue::isKnown)
                .extracting(OpenValue::text)
                .containsExactly("HOLOGRAM", "Imagined", "ExternalId", "OTHER");
    }

    @Test
    void idsNameTheirOwnField() {
        assertThat(ConversationId.of(TEXT).get()).isEqualTo(new ConversationId(ID));
        assertThat(CommunicationId.of(TEXT).get()).isEqualTo(new CommunicationId(ID));
        assertThat(TrustorId.of(TEXT).get()).isEqualTo(new TrustorId(ID));
        assertThat(List.of(
                                ConversationId.of("").getError(),
                                CommunicationId.of("").getError(),
                                TrustorId.of("").getError())
                        .flatMap(violations -> violations))
                .extracting(Violation::field)
                .containsExactly("conversationId", "communicationId", "trustorId");
    }

    @Test
    @DisplayName("2.8: a change moves the time of change only")
    void stampsKeepTheTimeOfCreation() {
        Instant made = Instant.EPOCH;
        Instant changed = made.plusSeconds(1);

        assertThat(AuditDates.at(made)).isEqualTo(new AuditDates(made, made));
        assertThat(AuditDates.at(made).changedAt(changed)).isEqualTo(new AuditDates(made, changed));
    }

    @Test
    void bareUsersAndTrustorsHaveAnIdOnly() {
        Option<String> blank = Option.some(" ");
        UserId user = new UserId(ID);
        TrustorId trustor = new TrustorId(ID);

        assertThat(PlatformUser.builder(user)
                        .name(blank)
                        .email(blank)
                        .title(blank)
                        .build())
                .isEqualTo(PlatformUser.bare(user));
        assertThat(new Trustor(trustor, blank, true, Option.some(null), Option.some(null), List.empty()))
                .isEqualTo(Trustor.bare(trustor));
        assertThat(new ExternalDataSource(Platform.SALESFORCE, blank).url()).isEmpty();
    }
}
