package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import org.externalcontacts.application.permission.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of operations and facts")
class FactTableTest {

    /** Operations that read, although they are sent as a POST. */
    private static final Set<Operation> READS = HashSet.of(
            Operation.POST_IDENTIFIERLOOKUP,
            Operation.POST_BULK_CONTACTS,
            Operation.POST_BULK_CONTACTS_UNRESOLVED,
            Operation.POST_BULK_NOTES,
            Operation.POST_BULK_ORGANIZATIONS,
            Operation.POST_BULK_RELATIONSHIPS);

    @Test
    void hasEveryOperationThatWrites() {
        Set<Operation> writes = HashSet.of(Operation.values())
                .reject(operation -> operation.name().startsWith("GET_"))
                .removeAll(READS);
        List<Telling> rows = FactTable.all().appendAll(LifeCycleFactTable.all());

        assertThat(rows.map(Telling::operation)).containsAll(writes);
    }
}
