package org.externalcontacts.application.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.UUID;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.contact.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision")
class DecisionTest {

    private static final Change FIRST = removal(1);
    private static final Change SECOND = removal(2);
    private static final Change THIRD = removal(3);

    @Test
    void isOneActOfTheChangesGiven() {
        assertThat(Decision.of("done", FIRST, SECOND).acts()).isEqualTo(List.of(List.of(FIRST, SECOND)));
    }

    @Test
    void isNoActWithoutChanges() {
        assertThat(Decision.unchanged("done").acts()).isEmpty();
        assertThat(Decision.of("done").acts()).isEmpty();
        assertThat(Decision.ofActs("done", List.<Seq<Change>>of(List.empty(), List.of(FIRST)))
                        .acts())
                .isEqualTo(List.of(List.of(FIRST)));
    }

    @Test
    void hasTheChangesOfAllItsActsInOrder() {
        Decision<String> decision =
                Decision.ofActs("done", List.<Seq<Change>>of(List.of(FIRST, SECOND), List.of(THIRD)));
        assertThat(decision.changes()).isEqualTo(List.of(FIRST, SECOND, THIRD));
        assertThat(decision.answer()).isEqualTo("done");
    }

    private static Change removal(long id) {
        return new Change.RemoveContact(new ContactId(new UUID(0, id)));
    }
}
