package org.externalcontacts.domain.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import java.util.UUID;
import org.externalcontacts.domain.contact.ContactId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rule 4.4: the merge set after a merge")
class MergeOperationTest {

    private final MergeOperation operation = new MergeOperation(id(1), id(2), id(9));

    @Test
    void beginsWithTheCanonicalContact() {
        assertThat(operation.joined(List.of(id(1)), List.of(id(2)))).containsExactly(id(9), id(1), id(2));
    }

    @Test
    void hasTheSmallerSetBeforeTheLarger() {
        assertThat(operation.joined(List.of(id(1), id(3), id(4)), List.of(id(2), id(5))))
                .containsExactly(id(9), id(2), id(5), id(1), id(3), id(4));
        assertThat(operation.joined(List.of(id(1)), List.of(id(2), id(5)))).containsExactly(id(9), id(1), id(2), id(5));
    }

    @Test
    void sharesTheLargerSetInsteadOfCopyingIt() {
        List<ContactId> larger = List.of(id(1), id(3));

        assertThat(operation.joined(larger, List.of(id(2))).drop(2)).isSameAs(larger);
    }

    private static ContactId id(long number) {
        return new ContactId(new UUID(0, number));
    }
}
