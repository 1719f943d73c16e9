package org.externalcontacts.wire.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.wire.internal.json.ReadContext.Tolerated;
import org.externalcontacts.wire.internal.reference.EntityRefDto;
import org.junit.jupiter.api.Test;

/** What callers write is refused for whatever is wrong with it; what systems answer is taken as far as it can be read. */
class ReadContextTest {

    private static final String ID = "11111111-1111-4111-8111-111111111111";

    @Test
    void anOptionalPartOfAnAnswerIsLeftOutAndTold() {
        Tolerated<String> answer = ReadContext.readAnswer("x", ReadContextTest::everythingWrong);
        assertThat(answer.read().get()).isEqualTo("x");
        assertThat(answer.oddities().map(Violation::field)).containsExactly("id", "time", "part.must");
    }

    @Test
    void inWhatACallerWroteItIsRefused() {
        assertThat(ReadContext.read("x", ReadContextTest::everythingWrong)
                        .getError()
                        .map(Violation::field))
                .containsExactly("id", "time", "part.must");
    }

    @Test
    void whatMustBeThereIsMissedInAnAnswerToo() {
        Tolerated<Option<ContactId>> answer =
                ReadContext.readAnswer("x", (body, reading) -> reading.requiredId("id", body, ContactId::of));
        assertThat(answer.read().getError().map(Violation::field)).containsExactly("id");
    }

    @Test
    void anItemOfAnAnswerThatCannotBeReadIsLeftOutAndToldByItsPlace() {
        Tolerated<io.vavr.collection.List<ContactId>> answer = ids(ID, "somebody", "nobody", ID);
        assertThat(answer.read().get()).hasSize(2);
        assertThat(answer.oddities().map(Violation::field)).containsExactly("list[1].id", "list[2].id");
    }

    @Test
    void aListOfNothingThatCanBeReadIsAListOfSomethingElse() {
        assertThat(ids("nobody", "somebody").read().getError().map(Violation::field))
                .containsExactly("list[0].id", "list[1].id");
        assertThat(ids().read().get()).isEmpty();
    }

    private static String everythingWrong(String body, ReadContext reading) {
        assertThat(reading.id("id", "nobody", ContactId::of)).isEmpty();
        assertThat(reading.time("time", "yesterday")).isEmpty();
        assertThat(reading.part(outer -> outer.within("part", inner -> inner.required("must", null))))
                .isEmpty();
        return body;
    }

    private static Tolerated<io.vavr.collection.List<ContactId>> ids(String... ids) {
        List<EntityRefDto> dtos =
                Arrays.stream(ids).map(id -> new EntityRefDto(id, null)).toList();
        return ReadContext.readAnswer(
                dtos,
                (body, reading) ->
                        reading.items("list", body, (dto, inner) -> inner.requiredId("id", dto.id(), ContactId::of)));
    }
}
