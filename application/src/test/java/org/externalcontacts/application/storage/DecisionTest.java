package org.externalcontacts.application.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.UUID;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.permission.Caller;
import org.externalcontacts.domain.contact.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A decision")
class DecisionTest {

    private static final Fact FACT = new Fact.ContactExpired(new ContactId(new UUID(0, 1)));
    private static final Change FIRST = removal(1);
    private static final Change SECOND = removal(2);
    private static final Change THIRD = removal(3);

    @Test
    void isOneActOfTheChangesGiven() {
        assertThat(Decision.of("done", FACT, FIRST, SECOND).acts())
                .isEqualTo(List.of(new Decision.Act(List.of(FACT), List.of(FIRST, SECOND))));
    }

    @Test
    void isNoActWithoutChanges() {
        assertThat(Decision.unchanged("done").acts()).isEmpty();
        assertThat(Decision.of("done", FACT).acts()).isEmpty();
        assertThat(Decision.ofActs("done", List.of(Decision.Act.untold(), Decision.Act.untold(FIRST)))
                        .acts())
                .isEqualTo(List.of(Decision.Act.untold(FIRST)));
    }

    @Test
    void hasTheChangesOfAllItsActsInOrder() {
        Decision<String> decision =
                Decision.ofActs("done", List.of(Decision.Act.untold(FIRST, SECOND), Decision.Act.of(FACT, THIRD)));
        assertThat(decision.changes()).isEqualTo(List.of(FIRST, SECOND, THIRD));
        assertThat(decision.facts(claim -> false)).isEqualTo(List.of(List.empty(), List.of(FACT)));
        assertThat(decision.answer()).isEqualTo("done");
    }

    @Test
    void isOfTheEmbeddingAppUnlessItSaysOtherwise() {
        Caller viewer = Caller.withPermissions("externalContacts:contact:view");
        Decision<String> decision = Decision.of("done", FACT, FIRST);
        assertThat(decision.caller()).isSameAs(Caller.trusted());
        assertThat(decision.by(viewer)).isEqualTo(new Decision<>("done", decision.acts(), viewer));
    }

    @Test
    void joinsActsInTheirOrder() {
        assertThat(Decision.Act.all(
                        List.of(Decision.Act.untold(FIRST), Decision.Act.of(FACT, SECOND), Decision.Act.untold(THIRD))))
                .isEqualTo(new Decision.Act(List.of(FACT), List.of(FIRST, SECOND, THIRD)));
    }

    private static Change removal(long id) {
        return new Change.RemoveContact(new ContactId(new UUID(0, id)));
    }
}
