package org.externalcontacts.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;

/** What all suites of the contract share: the subject, and short ways to say what is expected of it. */
public abstract class NounContract {

    /** The data of this test: JUnit makes one instance a test, so nobody else has the like. */
    protected final UniqueData unique = new UniqueData();

    /** The engine under test. */
    protected abstract Subject subject();

    /** The front door of the engine under test. */
    protected final ExternalContacts engine() {
        return subject().engine();
    }

    /** This test is about something that an engine may lack. */
    protected final void needs(Capability... capabilities) {
        for (Capability capability : capabilities) {
            assumeTrue(subject().capabilities().contains(capability), () -> "the engine lacks " + capability);
        }
    }

    /** What came of a use case that must not be refused. */
    protected static <T> T done(Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(refusal -> new AssertionError("refused: " + refusal.message()));
    }

    /** The refusal of a use case that must be refused, of this kind. */
    protected static <R extends Refusal> R refused(Either<Refusal, ?> outcome, Class<R> kind) {
        assertThat(outcome.isLeft()).as("must be refused, but gave %s", outcome).isTrue();
        assertThat(outcome.getLeft()).isInstanceOf(kind);
        return kind.cast(outcome.getLeft());
    }

    /** The violation of this field, by an input that must be refused. */
    protected static Violation violation(Either<Refusal, ?> outcome, String field) {
        Refusal.InvalidInput refusal = refused(outcome, Refusal.InvalidInput.class);
        return refusal.violationOf(field)
                .getOrElseThrow(() -> new AssertionError("no violation of " + field + " in " + refusal.violations()));
    }

    /** No entity has this id. */
    protected static void notFound(Either<Refusal, ?> outcome) {
        refused(outcome, Refusal.NotFound.class);
    }

    /** The use case is refused and changes nothing; where the engine can be dumped, all of it is compared (rule 20.4). */
    protected final <T> Refusal refusedUnchanged(Supplier<Either<Refusal, T>> useCase) {
        boolean dumps = subject().capabilities().contains(Capability.DUMP);
        String before = dumps ? subject().dump() : "";
        Either<Refusal, T> outcome = useCase.get();
        assertThat(outcome.isLeft()).as("must be refused, but gave %s", outcome).isTrue();
        if (dumps) {
            assertThat(subject().dump()).as("state after a refusal").isEqualTo(before);
        }
        return outcome.getLeft();
    }
}
