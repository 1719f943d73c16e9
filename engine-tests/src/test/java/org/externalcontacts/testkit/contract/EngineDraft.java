package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.storage.Change;
import org.externalcontacts.application.storage.Storage;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/**
 * Where a fault can be planted in a healthy engine.
 *
 * @param reading what reads and decisions see
 * @param deciding what decisions see, beside that
 * @param changes what is stored of what was decided, knowing the state before
 * @param onRefusal what is stored of a refused decision
 * @param storage what stands before the storage as a whole
 * @param heard which events get through
 * @param door the front door as callers see it
 */
public record EngineDraft(
        UnaryOperator<View> reading,
        UnaryOperator<View> deciding,
        BiFunction<View, Seq<Change>, Seq<Change>> changes,
        BiFunction<View, Refusal, Seq<Change>> onRefusal,
        UnaryOperator<Storage> storage,
        Predicate<DomainEvent> heard,
        UnaryOperator<ExternalContacts> door) {

    /** Without any fault. */
    public static EngineDraft healthy() {
        return new EngineDraft(
                view -> view,
                view -> view,
                (view, changes) -> changes,
                (view, refusal) -> List.empty(),
                storage -> storage,
                event -> true,
                door -> door);
    }

    EngineDraft reading(UnaryOperator<View> other) {
        return new EngineDraft(other, deciding, changes, onRefusal, storage, heard, door);
    }

    EngineDraft deciding(UnaryOperator<View> other) {
        return new EngineDraft(reading, other, changes, onRefusal, storage, heard, door);
    }

    /** With this of what was decided stored. */
    public EngineDraft changes(BiFunction<View, Seq<Change>, Seq<Change>> other) {
        return new EngineDraft(reading, deciding, other, onRefusal, storage, heard, door);
    }

    EngineDraft onRefusal(BiFunction<View, Refusal, Seq<Change>> other) {
        return new EngineDraft(reading, deciding, changes, other, storage, heard, door);
    }

    EngineDraft storage(UnaryOperator<Storage> other) {
        return new EngineDraft(reading, deciding, changes, onRefusal, other, heard, door);
    }

    /** A storage with the faults of this draft. */
    public Storage before(Storage healthy) {
        return storage.apply(new DraftedStorage(healthy, this));
    }

    EngineDraft heard(Predicate<DomainEvent> other) {
        return new EngineDraft(reading, deciding, changes, onRefusal, storage, other, door);
    }

    EngineDraft door(UnaryOperator<ExternalContacts> other) {
        return new EngineDraft(reading, deciding, changes, onRefusal, storage, heard, other);
    }
}
