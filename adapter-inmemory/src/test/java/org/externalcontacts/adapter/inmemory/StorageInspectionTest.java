package org.externalcontacts.adapter.inmemory;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.junit.jupiter.api.Test;

class StorageInspectionTest {

    @Test
    void aStorageThatIsNotInMemoryIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StorageInspection(new Elsewhere()))
                .withMessageContaining("Elsewhere");
    }

    /** Keeps records where nobody can look. */
    private record Elsewhere() implements Storage {

        @Override
        public <T> T read(Function<View, T> reading) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
            throw new UnsupportedOperationException();
        }
    }
}
