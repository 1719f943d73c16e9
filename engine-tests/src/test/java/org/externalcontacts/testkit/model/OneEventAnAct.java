package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.event.Fact;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.merge.MergePlan;

/**
 * How many events a call brings about (rule 20.10): one for each act, none for whatever changes nothing.
 *
 * @param before the number of the last event before the call
 * @param events those of the call
 */
record OneEventAnAct(long before, List<DomainEvent> events) {

    /** What is wrong with the events of a call that came to this; nothing when all is well. */
    List<String> broken(Operation operation, Either<Refusal, ?> answer) {
        List<Long> numbers = events.map(DomainEvent::number);
        boolean gapless = numbers.equals(List.rangeClosed(before + 1, before + events.size()));
        int acts = answer.fold(refused -> 0, accepted -> acts(operation, accepted));
        return List.of(
                        gapless ? "" : "events are numbered " + numbers + " after " + before,
                        events.size() == acts ? "" : events.size() + " events instead of " + acts + ": " + events)
                .reject(String::isEmpty);
    }

    private int acts(Operation operation, Object accepted) {
        if (accepted instanceof Bulk<?> bulk) {
            int done = bulk.outcomes().count(Either::isRight);
            return isRead(operation) ? 0 : done + emptied(operation);
        } else if (accepted instanceof List<?> expired) {
            return operation == Operation.DELETE_CONTACT ? expired.size() : 0;
        } else if (accepted instanceof Observation observation) {
            return observation.fold(known -> 1, made -> 1, many -> 0);
        } else if (mayChangeNothing(operation)) {
            return Math.min(1, events.size());
        }
        boolean heard = accepted instanceof Session || !(isRead(operation) || accepted instanceof MergePlan);
        return heard ? 1 + emptied(operation) : 0;
    }

    /** Losing its organization is an act of each contact, told by itself (rule 8.5). */
    private int emptied(Operation operation) {
        boolean deletes =
                operation == Operation.DELETE_ORGANIZATION || operation == Operation.POST_BULK_ORGANIZATIONS_REMOVE;
        return deletes
                ? events.count(event -> event.facts().size() == 1 && event.fact() instanceof Fact.ContactChanged)
                : 0;
    }

    /** Making something so that is so already changes nothing, and the answer does not show it. */
    private static boolean mayChangeNothing(Operation operation) {
        return operation == Operation.POST_CONTACT_PROMOTION
                || operation == Operation.PATCH_CONTACT_IDENTIFIERS
                || operation == Operation.PUT_CONVERSATION
                || operation == Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID;
    }

    private static boolean isRead(Operation operation) {
        return operation.name().startsWith("GET_")
                || operation.name().contains("LOOKUP")
                || List.of(
                                Operation.POST_BULK_CONTACTS,
                                Operation.POST_BULK_CONTACTS_UNRESOLVED,
                                Operation.POST_BULK_NOTES,
                                Operation.POST_BULK_ORGANIZATIONS,
                                Operation.POST_BULK_RELATIONSHIPS)
                        .contains(operation);
    }
}
