package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.journey.EventAttribute;
import org.externalcontacts.domain.journey.EventAttributeList;
import org.externalcontacts.domain.journey.SessionAttributes;
import org.externalcontacts.domain.note.NoteDraft;
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
        assertThat(NoteDraft.of("Called back.", new UserId(new UUID(0, 1))))
                .hasToString("NoteDraft[text=…, author=" + ID + "]");
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
    void keysThatPeopleChooseAreHiddenWithTheirValues() {
        SessionAttributes attributes = new SessionAttributes(
                HashMap.of("ada", new EventAttribute(Option.none(), Option.some("lovelace"))),
                HashMap.of("toys", new EventAttributeList(Option.none(), List.of("engine", "loom"))));
        assertThat(attributes).hasToString("SessionAttributes[single={…}, lists={…}]");
        assertThat(attributes.describe())
                .isEqualTo("SessionAttributes[single={ada=EventAttribute[value=lovelace]}, "
                        + "lists={toys=EventAttributeList[values=[engine, loom]]}]");
    }
}
