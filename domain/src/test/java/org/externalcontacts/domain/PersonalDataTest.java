package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.JourneyValue.SessionType;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.journey.SessionDetails;
import org.externalcontacts.domain.journey.SessionId;
import org.externalcontacts.domain.note.Note;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal data")
class PersonalDataTest {

    private static final String ID = "00000000-0000-0000-0000-000000000001";
    private static final ContactProfile ADA = ContactProfile.builder()
            .title("Countess")
            .workEmail("ada@example.org")
            .surveyOptOut(true)
            .build();

    @Test
    void isNotPrintedButWhichFieldsAreFilledIs() {
        assertThat(ADA)
                .hasToString(
                        "ContactProfile[name=PersonName[], title=…, phones=PhoneNumbers[], "
                                + "emails=EmailAddresses[work=…], address=PostalAddress[], social=SocialIds[], surveyOptOut=…]");
    }

    @Test
    void isDescribedToThoseWhoAsk() {
        assertThat(ADA.describe()).contains("title=Countess", "work=ada@example.org", "surveyOptOut=true");
    }

    @Test
    void idsAndTypesArePrinted() {
        Refusal taken = new Refusal.IdentifierTaken(Identifier.email("ada@example.org"), new ContactId(new UUID(0, 1)));
        assertThat(taken).hasToString("IdentifierTaken[identifier=Identifier[type=Email, value=…], by=" + ID + "]");
        assertThat(Note.Draft.of("Called back.", new UserId(new UUID(0, 1))))
                .hasToString("Draft[text=…, author=" + ID + "]");
    }

    @Test
    void textThatIsNoIdIsNotPrintedInThePlaceOfAnId() {
        assertThat(new Refusal.NotFound(EntityKind.CONTACT, ID)).hasToString("NotFound[kind=CONTACT, id=" + ID + "]");
        assertThat(new Refusal.NotFound(EntityKind.IDENTIFIER, "Email ada@example.org"))
                .hasToString("NotFound[kind=IDENTIFIER, id=…]");
    }

    @Test
    void theFieldOfAViolationIsPrinted() {
        assertThat(Refusal.invalid(Violation.of("workEmail", "ada", "is not an e-mail address")))
                .hasToString("InvalidInput[violations=[Violation[field=workEmail, value=…, reason=…]]]");
    }

    @Test
    void detailsOfASessionAreDescribedWithTheSession() {
        Session session = new Session(
                new SessionId(new UUID(0, 1)),
                new ContactId(new UUID(0, 1)),
                Option.none(),
                Instant.EPOCH,
                Option.none(),
                SessionDetails.empty().with(SessionDetails.SUBJECT, "Invoice"));
        assertThat(session.toString()).endsWith("details=SessionDetails[conversationSubject=…]]");
        assertThat(session.describe()).endsWith("details=SessionDetails[conversationSubject=Invoice]]");
    }

    @Test
    void keysThatPeopleChooseAreHiddenWithTheirValues() {
        SessionDetails details = SessionDetails.ofType(SessionType.WEB)
                .with(
                        SessionDetails.ATTRIBUTES,
                        HashMap.of("ada", EventAttribute.empty().with(EventAttribute.VALUE, "lovelace")))
                .with(
                        SessionDetails.ATTRIBUTE_LISTS,
                        HashMap.of(
                                "toys",
                                EventAttributeList.empty().with(EventAttributeList.VALUES, List.of("engine", "loom"))));
        assertThat(details).hasToString("SessionDetails[type=web, attributes={…}, attributeLists={…}]");
        assertThat(details.describe())
                .isEqualTo("SessionDetails[type=web, attributes={ada=EventAttribute[value=lovelace]}, "
                        + "attributeLists={toys=EventAttributeList[values=[engine, loom]]}]");
    }
}
