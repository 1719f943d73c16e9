package org.externalcontacts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.directory.UserId;
import org.externalcontacts.domain.note.NoteId;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.RelationshipId;
import org.externalcontacts.domain.schema.SchemaId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ids of the platform")
class PlatformIdTest {

    private static final String TEXT = "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9";

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind("contactId", ContactId::of),
                kind("userId", UserId::of),
                kind("noteId", NoteId::of),
                kind("externalOrganizationId", OrganizationId::of),
                kind("relationshipId", RelationshipId::of),
                kind("schemaId", SchemaId::of));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesItsOwnFieldWhenItCannotBeRead(
            String field, Function<String, Validation<Seq<Violation>, PlatformId>> read) {
        assertThat(read.apply(TEXT).map(PlatformId::text)).isEqualTo(Validation.valid(TEXT));
        assertThat(read.apply("x").getError()).isEqualTo(List.of(Violation.of(field, "x", "is not a UUID")));
    }

    @Test
    void isWrittenInLowerCase() {
        assertThat(ContactId.of("0A1B2C3D-4E5F-6071-8293-A4B5C6D7E8F9").map(PlatformId::text))
                .isEqualTo(Validation.valid(TEXT));
        assertThat(new ContactId(UUID.fromString(TEXT)).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void isRequired(String absent) {
        assertThat(ContactId.of(absent).getError()).isEqualTo(List.of(Violation.missing("contactId")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-2-3-4-5",
                "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8fg",
                " 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f"
            })
    void takesNothingButAWholeUuid(String wrong) {
        assertThat(ContactId.of(wrong).getError())
                .isEqualTo(List.of(Violation.of("contactId", wrong, "is not a UUID")));
    }

    @Test
    void anIdThatIsKnownToBeOneIsParsed() {
        assertThat(ContactId.parse(TEXT)).isEqualTo(new ContactId(UUID.fromString(TEXT)));
    }

    @Test
    void whatCannotBeParsedIsThrownWithoutTheText() {
        assertThatThrownBy(() -> OrganizationId.parse("Ada Lovelace"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("externalOrganizationId is not a UUID");
        assertThatThrownBy(() -> ContactId.parse(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("contactId is required");
    }

    private static Arguments kind(
            String field, Function<String, ? extends Validation<Seq<Violation>, ? extends PlatformId>> read) {
        return Arguments.of(field, (Function<String, Validation<Seq<Violation>, PlatformId>>)
                text -> Validation.narrow(read.apply(text)));
    }
}
