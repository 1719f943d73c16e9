package org.externalcontacts.testkit.contract;

import io.vavr.control.Either;
import java.util.function.Function;
import org.externalcontacts.application.storage.Decision;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Done;
import org.externalcontacts.domain.Refusal;

/** A storage with the faults of a draft before a healthy one. */
public record DraftedStorage(Storage healthy, EngineDraft draft) implements Storage {

    @Override
    public <T> T read(Function<View, T> reading) {
        return healthy.read(view -> reading.apply(draft.reading().apply(view)));
    }

    @Override
    public <T> Either<Refusal, T> atomically(Function<View, Either<Refusal, Decision<T>>> decide) {
        Either<Refusal, T> outcome =
                healthy.atomically(view -> decide.apply(draft.deciding().apply(view))
                        .map(decision -> new Decision<>(
                                decision.answer(),
                                decision.acts()
                                        .map(act -> new Decision.Act(
                                                act.facts(), draft.changes().apply(view, act.changes()))),
                                decision.caller())));
        outcome.swap()
                .forEach(refusal -> healthy.<Done>atomically(view -> Either.right(Decision.of(
                        Done.DONE, Decision.Act.untold(draft.onRefusal().apply(view, refusal))))));
        return outcome;
    }
}
