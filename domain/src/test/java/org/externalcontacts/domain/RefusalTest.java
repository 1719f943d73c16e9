package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Refusals")
class RefusalTest {

    private static final ContactId ONE = new ContactId(new UUID(0, 1));
    private static final ContactId TWO = new ContactId(new UUID(0, 2));

    private static final Refusal.Cases<String> NAMES = new Refusal.Cases<>(
            refusal -> "invalidInput",
            refusal -> "notFound",
            refusal -> "identifierTaken",
            refusal -> "mergeNotAllowed",
            refusal -> "staleVersion",
            refusal -> "conflict",
            refusal -> "limitExceeded",
            refusal -> "lackingPermission",
            refusal -> "notSupported");

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of(
                        "invalidInput",
                        new Refusal.InvalidInput(
                                List.of(Violation.missing("name"), Violation.of("address.city", "x", "is wrong"))),
                        "name is required; address.city is wrong"),
                Arguments.of(
                        "notFound",
                        Refusal.notFound(EntityKind.TRUSTOR_LINK, ONE),
                        "no trustor link has the id " + ONE.text()),
                Arguments.of(
                        "identifierTaken",
                        new Refusal.IdentifierTaken(Identifier.email("a@b.c"), TWO),
                        "Email a@b.c is claimed by contact " + TWO.text()),
                Arguments.of(
                        "mergeNotAllowed",
                        new Refusal.MergeNotAllowed(ONE, TWO),
                        ONE.text() + " and " + TWO.text() + " are both Curated and cannot be merged"),
                Arguments.of(
                        "staleVersion",
                        new Refusal.StaleVersion(Version.of(2), EntityKind.SCHEMA, "s", Version.of(3)),
                        "schema s is at version 3, not 2"),
                Arguments.of(
                        "conflict",
                        new Refusal.Conflict(Refusal.ConflictReason.SCHEMA_IN_USE, "s"),
                        "s: schema in use"),
                Arguments.of(
                        "limitExceeded", new Refusal.LimitExceeded(53, "mergeSet", 52), "mergeSet allows 52, not 53"),
                Arguments.of(
                        "lackingPermission",
                        new Refusal.LackingPermission(true, List.of("a", "b")),
                        "needs one of a, b"),
                Arguments.of(
                        "lackingPermission", new Refusal.LackingPermission(false, List.of("a", "b")), "needs a, b"),
                Arguments.of(
                        "notSupported", new Refusal.NotSupported("expire"), "expire is not supported by this engine"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("cases")
    void isAnsweredByItsOwnCase(String name, Refusal refusal, String message) {
        assertThat(refusal.fold(NAMES)).isEqualTo(name);
        assertThat(refusal.message()).isEqualTo(message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void asAnExceptionItKeepsItsReason(String name, Refusal refusal, String message) {
        Either<Refusal, String> refused = Either.left(refusal);
        assertThatThrownBy(() -> refused.getOrElseThrow(Refusal::asException))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        thrown -> assertThat(thrown.refusal()).isSameAs(refusal))
                .hasMessage(message);
    }

    /** Literally, because programs of others depend on them. */
    @Test
    void theCodesOfAllCasesAreThese() {
        assertThat(cases().map(one -> ((Refusal) one.get()[1]).code()))
                .containsExactly(
                        "invalid.value",
                        "not.found",
                        "identifier.taken",
                        "merge.not.allowed",
                        "stale.version",
                        "conflict",
                        "limit.exceeded",
                        "missing.any.permissions",
                        "missing.permissions",
                        "not.supported");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aNamedCaseIsAnsweredByItsOwnFunction(String name, Refusal refusal, String message) {
        assertThat(refusal.<String>fold()
                        .invalidInput(found -> "invalidInput")
                        .notFound(found -> "notFound")
                        .identifierTaken(found -> "identifierTaken")
                        .mergeNotAllowed(found -> "mergeNotAllowed")
                        .staleVersion(found -> "staleVersion")
                        .conflict(found -> "conflict")
                        .limitExceeded(found -> "limitExceeded")
                        .lackingPermission(found -> "lackingPermission")
                        .notSupported(found -> "notSupported")
                        .otherwise(Refusal::message))
                .isEqualTo(name);
    }

    @Test
    void aCaseThatIsNotNamedIsAnsweredByTheDefault() {
        Refusal refusal = Refusal.notFound(EntityKind.CONTACT, ONE);
        assertThat(refusal.<String>fold()
                        .identifierTaken(taken -> taken.by().text())
                        .otherwise(Refusal::message))
                .isEqualTo(refusal.message());
    }

    @Test
    void ofACaseThatIsNamedTwiceTheFirstFunctionAnswers() {
        assertThat(Refusal.notFound(EntityKind.CONTACT, ONE)
                        .<Integer>fold()
                        .notFound(missing -> 1)
                        .notFound(missing -> 2)
                        .otherwise(other -> 3))
                .isEqualTo(1);
    }

    @Test
    void findsTheViolationOfAField() {
        Violation violation = Violation.missing("name");

        assertThat(Refusal.invalid(violation).violationOf("name")).isEqualTo(Option.some(violation));
        assertThat(Refusal.invalid(violation).violationOf("title")).isEqualTo(Option.none());
        assertThat(Refusal.notFound(EntityKind.NOTE, ONE).violationOf("name")).isEqualTo(Option.none());
    }

    @Test
    void givesAValidValueWhenNothingElseIsWrong() {
        assertThat(Refusal.unlessValid(Validation.<Seq<Violation>, String>valid("value")))
                .isEqualTo(Either.right("value"));
    }

    @Test
    @DisplayName("20.4: what is wrong with the input itself comes before what is wrong elsewhere")
    void namesViolationsOfBothPlaces() {
        Violation itself = Violation.missing("name");
        Violation elsewhere = Violation.missing("customFields.age_integer");

        assertThat(Refusal.unlessValid(Validation.<Seq<Violation>, String>valid("value"), List.of(elsewhere)))
                .isEqualTo(Either.left(Refusal.invalid(elsewhere)));
        assertThat(Refusal.unlessValid(Validation.<Seq<Violation>, String>invalid(List.of(itself))))
                .isEqualTo(Either.left(Refusal.invalid(itself)));
        assertThat(Refusal.unlessValid(Validation.<Seq<Violation>, String>invalid(List.of(itself)), List.of(elsewhere)))
                .isEqualTo(Either.left(new Refusal.InvalidInput(List.of(itself, elsewhere))));
    }

    @Test
    void ofVeryManyViolationsTheFirstHundredAreNamed() {
        List<Violation> many = List.range(0, 101).map(number -> Violation.missing("field" + number));
        assertThat(new Refusal.InvalidInput(many).violations()).isEqualTo(many.init());
        assertThat(new Refusal.InvalidInput(many.init()).violations()).isEqualTo(many.init());
    }
}
