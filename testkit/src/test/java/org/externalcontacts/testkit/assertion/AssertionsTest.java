package org.externalcontacts.testkit.assertion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.externalcontacts.testkit.assertion.ExternalContactsAssertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Refusal.ConflictReason;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.identity.Interaction;
import org.externalcontacts.domain.merge.MergePlan;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.testkit.SequentialIds;
import org.externalcontacts.testkit.SettableClock;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.fixture.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each assertion passes on what it says, and fails on anything else with a message that shows what differs. */
class AssertionsTest {

    private static final ContactId ADA = new ContactId(SequentialIds.nth(1));
    private static final ContactId BOB = new ContactId(SequentialIds.nth(2));
    private static final Identifier EMAIL = Identifier.email("ada@example.org");
    private static final ExternalContacts ENGINE = new TestEngine().externalContacts();
    private static final Fixtures SOME = new Fixtures();
    private static final Contact CONTACT = ENGINE.contacts()
            .create(SOME.contact()
                    .workEmail("ada@example.org")
                    .title("Countess")
                    .build())
            .get();
    private static final Contact OBSERVED =
            ENGINE.identities().lookup(observed()).get();
    private static final MergePlan PLAN =
            ENGINE.merges().preview(OBSERVED.id(), CONTACT.id()).get();
    private static final MergePlan.Choice TITLE = PLAN.choiceOf("title").get();
    private static final Page<Contact> PAGE =
            ENGINE.contacts().search(ContactQuery.everything()).get();
    private static final Refusal INVALID =
            new Refusal.InvalidInput(List.of(Violation.missing("name"), Violation.missing("workEmail")));

    static Stream<ThrowingCallable> trueOnes() {
        return Stream.of(
                () -> assertThat(Either.<Refusal, Integer>right(1)).isDone(),
                () -> assertThat(Either.<Refusal, Integer>left(INVALID)).isRefused(),
                () -> assertThat(new Refusal.IdentifierTaken(EMAIL, ADA))
                        .isIdentifierTaken()
                        .by(ADA)
                        .of(EMAIL),
                () -> assertThat(INVALID).isInvalidInput().violates("workEmail", "name"),
                () -> assertThat(Refusal.notFound(EntityKind.CONTACT, ADA)).isNotFound(EntityKind.CONTACT, ADA),
                () -> assertThat((Refusal) new Refusal.MergeNotAllowed(ADA, BOB))
                        .isMergeNotAllowed(),
                () -> assertThat((Refusal)
                                new Refusal.StaleVersion(Version.of(1), EntityKind.SCHEMA, "x", Version.of(2)))
                        .isStaleVersion(2),
                () -> assertThat((Refusal) new Refusal.Conflict(ConflictReason.SCHEMA_IN_USE, "x"))
                        .isConflict(ConflictReason.SCHEMA_IN_USE),
                () -> assertThat((Refusal) new Refusal.LimitExceeded(51, "bulk", 50))
                        .isLimitExceeded("bulk"),
                () -> assertThat((Refusal) new Refusal.LackingPermission(true, List.of("view")))
                        .isLackingPermission("view"),
                () -> assertThat((Refusal) new Refusal.NotSupported("observe")).isNotSupported(),
                () -> assertThat(CONTACT)
                        .hasId(CONTACT.id())
                        .hasType(ContactType.CURATED)
                        .hasName(CONTACT.profile().name().spoken())
                        .hasProfile(CONTACT.profile())
                        .isSameAs(CONTACT)
                        .isNotMerged(),
                () -> assertThat(PAGE)
                        .hasTotal(1)
                        .holds(CONTACT)
                        .each(Contact::id)
                        .containsExactly(CONTACT.id()),
                () -> assertThat(new Page<Contact>(List.empty(), PageRequest.first(), 0))
                        .isEmpty(),
                () -> assertThat(PLAN)
                        .takes("title", "Countess", CONTACT.id(), TITLE.rule())
                        .makes(PLAN.profile()));
    }

    @ParameterizedTest
    @MethodSource("trueOnes")
    void whatIsTruePasses(ThrowingCallable assertion) {
        assertThatCode(assertion).doesNotThrowAnyException();
    }

    static Stream<Arguments> falseOnes() {
        Refusal taken = new Refusal.IdentifierTaken(EMAIL, ADA);
        return Stream.of(
                wrong(
                        "refused: name is required",
                        () -> assertThat(Either.<Refusal, Integer>left(INVALID)).isDone()),
                wrong(
                        "refused: name is required",
                        () -> assertThat(Either.<Refusal, Integer>left(INVALID)).answer()),
                wrong(
                        "it succeeded: 1",
                        () -> assertThat(Either.<Refusal, Integer>right(1)).isRefused()),
                wrong(
                        "claimed by contact " + ADA.text(),
                        () -> assertThat(taken).isIdentifierTaken().by(BOB)),
                wrong(
                        "ada@example.org",
                        () -> assertThat(taken).isIdentifierTaken().of(Identifier.cookie("c"))),
                wrong("but it is IdentifierTaken", () -> assertThat(taken).isInvalidInput()),
                wrong(
                        "workEmail is required",
                        () -> assertThat(INVALID).isInvalidInput().violates("name")),
                wrong(
                        BOB.text(),
                        () -> assertThat(Refusal.notFound(EntityKind.CONTACT, BOB))
                                .isNotFound(EntityKind.CONTACT, ADA)),
                wrong("but it is", () -> assertThat(taken).isMergeNotAllowed()),
                wrong(
                        "version 2",
                        () -> assertThat((Refusal)
                                        new Refusal.StaleVersion(Version.of(1), EntityKind.SCHEMA, "x", Version.of(2)))
                                .isStaleVersion(3)),
                wrong(
                        "schema in use",
                        () -> assertThat((Refusal) new Refusal.Conflict(ConflictReason.SCHEMA_IN_USE, "x"))
                                .isConflict(ConflictReason.TRUSTOR_ALREADY_LINKED)),
                wrong(
                        "bulk allows 50",
                        () -> assertThat((Refusal) new Refusal.LimitExceeded(51, "bulk", 50))
                                .isLimitExceeded("scan")),
                wrong(
                        "needs one of view",
                        () -> assertThat((Refusal) new Refusal.LackingPermission(true, List.of("view")))
                                .isLackingPermission("edit")),
                wrong("but it is", () -> assertThat(taken).isNotSupported()),
                wrong("to have id", () -> assertThat(CONTACT).hasId(BOB)),
                wrong("to have organization", () -> assertThat(CONTACT).isOf(new OrganizationId(SequentialIds.nth(9)))),
                wrong("to have canonical contact", () -> assertThat(CONTACT).isMergedInto(BOB)),
                wrong(
                        "title: expected Baroness but was Countess",
                        () -> assertThat(CONTACT)
                                .hasProfile(CONTACT.profile().toBuilder()
                                        .title("Baroness")
                                        .build())),
                wrong("type", () -> assertThat(CONTACT).isSameAs(OBSERVED)),
                wrong("there are 1; on this page", () -> assertThat(PAGE).hasTotal(2)),
                wrong("but the page contains", () -> assertThat(PAGE).holds()),
                wrong("Countess", () -> assertThat(PAGE).holds()),
                wrong("Countess", () -> assertThat(CONTACT).isEqualTo(OBSERVED)),
                wrong("ada@example.org", () -> assertThat(CONTACT).isIn(List.of(OBSERVED))),
                wrong(
                        "title=Countess",
                        () -> assertThat(Either.<Refusal, Contact>right(CONTACT))
                                .isRefused()),
                wrong("all choices", () -> assertThat(PLAN).takes("title", "Baroness", CONTACT.id(), TITLE.rule())),
                wrong(
                        "title: expected nothing but was Countess",
                        () -> assertThat(PLAN)
                                .makes(PLAN.profile().toBuilder().title("").build())));
    }

    @ParameterizedTest
    @MethodSource("falseOnes")
    void whatIsNotFailsAndShowsIt(String shown, ThrowingCallable assertion) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContaining(shown);
    }

    @Test
    void theAnswerOfWhatWasDoneIsGiven() {
        org.assertj.core.api.Assertions.assertThat(
                        assertThat(Either.<Refusal, Integer>right(1)).answer())
                .isEqualTo(1);
    }

    private static Identifier observed() {
        Identifier stranger = SOME.identifier();
        ENGINE.identities().observe(Interaction.of(MediaType.EMAIL, SettableClock.START, stranger));
        return stranger;
    }

    private static Arguments wrong(String shown, ThrowingCallable assertion) {
        return Arguments.of(shown, assertion);
    }
}
