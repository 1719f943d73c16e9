package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.event.DomainEvent;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Change;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.identity.Observation;
import org.externalcontacts.domain.journey.Session;
import org.externalcontacts.domain.merge.MergePlan;

/**
 * How many events a call brings about (BEHAVIOUR 17.1, 20.10): one for each act that has a topic, none for whatever changes nothing.
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
        } else if (operation == Operation.POST_CONTACT_PROMOTION) {
            return events.size() == 1 && accepted instanceof Contact ? 1 : 0;
        }
        boolean heard = accepted instanceof Session || !(isSilent(operation) || accepted instanceof MergePlan);
        return heard ? 1 + emptied(operation) : 0;
    }

    /** Losing its organization is an act of each contact, told by itself (BEHAVIOUR 8.5). */
    private int emptied(Operation operation) {
        boolean deletes =
                operation == Operation.DELETE_ORGANIZATION || operation == Operation.POST_BULK_ORGANIZATIONS_REMOVE;
        return deletes
                ? events.count(
                        event -> event.changes().size() == 1 && event.changes().head() instanceof Change.ReplaceContact)
                : 0;
    }

    /** No topic tells of these, as the platform has none (BEHAVIOUR 17.1). */
    private static boolean isSilent(Operation operation) {
        return isRead(operation)
                || operation == Operation.PATCH_CONTACT_IDENTIFIERS
                || operation == Operation.PUT_CONVERSATION
                || operation.name().contains("SCHEMA")
                || operation.name().contains("TRUSTOR");
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
