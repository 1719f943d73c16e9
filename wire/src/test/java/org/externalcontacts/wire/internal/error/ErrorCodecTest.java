package org.externalcontacts.wire.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.wire.internal.bulk.BulkErrorDetailDto;
import org.externalcontacts.wire.internal.bulk.BulkErrorDto;
import org.externalcontacts.wire.internal.endpoint.Models;
import org.externalcontacts.wire.internal.json.Codec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals travel as error bodies and arrive as the same refusals (rule 14). */
class ErrorCodecTest {

    private static final ContactId ADA = new ContactId(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final ContactId BOB = new ContactId(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    private static final RefusalContext CALL =
            new RefusalContext(Operation.PUT_CONTACT, EntityKind.CONTACT, ADA.text());

    private final Codec codec = Codec.tolerant();

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal.InvalidInput(
                        List.of(Violation.of("workEmail", "x", "is not an e-mail address"), Violation.missing("name"))),
                new Refusal.NotFound(EntityKind.SCHEMA_VERSION, "7"),
                new Refusal.IdentifierTaken(Identifier.email("ada@example.org"), BOB),
                new Refusal.MergeNotAllowed(ADA, BOB),
                new Refusal.StaleVersion(Version.of(1), EntityKind.SCHEMA, "s", Version.of(3)),
                new Refusal.Conflict(Refusal.ConflictReason.SCHEMA_IN_USE, "s"),
                new Refusal.LimitExceeded(51, "entities", 50),
                new Refusal.LackingPermission(true, List.of("a:b:c", "d:e:f")),
                new Refusal.LackingPermission(false, List.of("a:b:c", "d:e:f")),
                new Refusal.NotSupported("observe"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyRefusalComesBackFromItsErrorBody(Refusal refusal) throws IOException {
        byte[] body = codec.write(ErrorCodec.body(refusal, "correlation"));
        assertThat(ErrorCodec.refusal(ErrorCodec.status(refusal), codec.read(Models.ERROR, body), CALL))
                .isEqualTo(Option.some(refusal));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theCodeOfAnErrorBodyIsThatOfTheRefusal(Refusal refusal) {
        assertThat(ErrorCodec.body(refusal, "correlation").code()).isEqualTo(refusal.code());
    }

    @ParameterizedTest
    @EnumSource(EntityKind.class)
    void whatIsMissingComesBackFromTheErrorOfABulkItem(EntityKind kind) {
        Refusal refusal = new Refusal.NotFound(kind, "7");
        BulkErrorDto<String> error = ErrorCodec.item(refusal, null);
        assertThat(error.details()).containsExactly(new BulkErrorDetailDto(null, "7", refusal.message()));
        assertThat(ErrorCodec.refusal(error, CALL)).contains(refusal);
    }

    @Test
    void whatIsWrongComesBackFromTheErrorOfABulkItem() {
        Refusal refusal = new Refusal.InvalidInput(
                List.of(Violation.of("workEmail", "x", "is not an e-mail address"), Violation.missing("name")));
        assertThat(ErrorCodec.refusal(ErrorCodec.item(refusal, null), CALL)).contains(refusal);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theDetailsOfABulkItemHoldNoValuesThatAreNoFields(Refusal refusal) {
        assertThat(ErrorCodec.item(refusal, null).details())
                .allSatisfy(detail -> assertThat(detail.message()).isNotBlank())
                .extracting(BulkErrorDetailDto::fieldName)
                .isSubsetOf("workEmail", "name", null);
    }

    @Test
    void whatElseAnItemIsRefusedForIsReadByItsStatus() {
        assertThat(ErrorCodec.refusal(ErrorCodec.item(new Refusal.MergeNotAllowed(ADA, BOB), null), CALL))
                .contains(new Refusal.Conflict(Refusal.ConflictReason.CURRENT_STATE, ADA.text()));
    }

    @Test
    void permissionErrorsCarryTheCodesOfThePlatform() {
        assertThat(ErrorCodec.body(new Refusal.LackingPermission(true, List.of("a:b:c")), "x")
                        .code())
                .isEqualTo("missing.any.permissions");
        assertThat(ErrorCodec.body(new Refusal.LackingPermission(false, List.of("a:b:c")), "x")
                        .code())
                .isEqualTo("missing.permissions");
    }

    @Test
    void permissionErrorsListWhatIsMissingInTheirMessage() throws IOException {
        assertThat(ErrorCodec.body(new Refusal.LackingPermission(false, List.of("a:b:c", "d:e:f")), "x")
                        .message())
                .isEqualTo(
                        "Unable to perform the requested action. You are missing the following permission(s): a:b:c, d:e:f");
        assertThat(
                        told(
                                403,
                                "{\"message\":\"You are missing the following permission(s): [externalContacts:contact:edit]\"}"))
                .isEqualTo(Option.some(new Refusal.LackingPermission(true, List.of("externalContacts:contact:edit"))));
    }

    @Test
    void aBodyThatSaysLittleIsReadByItsStatusAndItsCall() throws IOException {
        assertThat(told(404, "{\"code\":\"contact.not.found\"}"))
                .isEqualTo(Option.some(new Refusal.NotFound(EntityKind.CONTACT, ADA.text())));
        assertThat(told(403, "{}"))
                .isEqualTo(Option.some(new Refusal.LackingPermission(true, Operation.PUT_CONTACT.permissions())));
        assertThat(told(409, "{\"message\":\"no\"}"))
                .isEqualTo(Option.some(new Refusal.Conflict(Refusal.ConflictReason.CURRENT_STATE, ADA.text())));
        assertThat(told(422, "{\"message\":\"too much\"}"))
                .isEqualTo(Option.some(Refusal.invalid(new Violation("body", Option.none(), "too much"))));
        assertThat(told(400, "{\"message\":\"bad\",\"details\":[{\"fieldName\":\"workEmail\"}]}"))
                .isEqualTo(Option.some(Refusal.invalid(new Violation("workEmail", Option.none(), "bad"))));
        assertThat(told(500, "{}")).isEmpty();
    }

    @Test
    void aCodeOfOursWithValuesThatAreNotOursIsReadByItsStatus() throws IOException {
        assertThat(told(404, "{\"code\":\"not.found\",\"messageParams\":{\"kind\":\"UNICORN\",\"id\":\"1\"}}"))
                .isEqualTo(Option.some(new Refusal.NotFound(EntityKind.CONTACT, ADA.text())));
    }

    private Option<Refusal> told(int status, String body) throws IOException {
        return ErrorCodec.refusal(status, codec.read(Models.ERROR, body.getBytes(StandardCharsets.UTF_8)), CALL);
    }
}
