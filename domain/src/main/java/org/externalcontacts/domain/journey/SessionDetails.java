package org.externalcontacts.domain.journey;

import io.vavr.control.Option;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Present;

/**
 * What a session tells beside when and whose it is. Every part may be empty.
 *
 * @param type where it took place, when that is known
 * @param customer who the customer is
 * @param reference what the session goes by elsewhere
 * @param client what the visitor uses
 * @param place where the visitor comes from
 * @param visit what was looked at on the web
 * @param activity how long and how lively it is
 * @param conversation the conversation side of it
 * @param results what it came to
 * @param attributes what its events carried
 */
public record SessionDetails(
        Option<SessionType> type,
        SessionCustomer customer,
        SessionReference reference,
        VisitorClient client,
        VisitorPlace place,
        WebVisit visit,
        SessionActivity activity,
        SessionConversation conversation,
        SessionResults results,
        SessionAttributes attributes)
        implements PersonalData {

    private static final SessionDetails EMPTY = new SessionDetails(
            Option.none(),
            SessionCustomer.empty(),
            SessionReference.empty(),
            VisitorClient.empty(),
            VisitorPlace.empty(),
            WebVisit.empty(),
            SessionActivity.empty(),
            SessionConversation.empty(),
            SessionResults.empty(),
            SessionAttributes.empty());

    public SessionDetails {
        type = Present.only(type);
        customer = Present.or(customer, SessionCustomer.empty());
        reference = Present.or(reference, SessionReference.empty());
        client = Present.or(client, VisitorClient.empty());
        place = Present.or(place, VisitorPlace.empty());
        visit = Present.or(visit, WebVisit.empty());
        activity = Present.or(activity, SessionActivity.empty());
        conversation = Present.or(conversation, SessionConversation.empty());
        results = Present.or(results, SessionResults.empty());
        attributes = Present.or(attributes, SessionAttributes.empty());
    }

    /** Nothing known. */
    public static SessionDetails empty() {
        return EMPTY;
    }

    /** A session that took place there, and nothing more is known. */
    public static SessionDetails ofType(SessionType type) {
        return EMPTY.type(type);
    }

    /** The same details of a session that took place there. */
    public SessionDetails type(SessionType kind) {
        return new SessionDetails(
                Option.some(kind),
                customer,
                reference,
                client,
                place,
                visit,
                activity,
                conversation,
                results,
                attributes);
    }

    /** The same details of this customer. */
    public SessionDetails customer(SessionCustomer newCustomer) {
        return new SessionDetails(
                type, newCustomer, reference, client, place, visit, activity, conversation, results, attributes);
    }

    /** The same details, known elsewhere by this. */
    public SessionDetails reference(SessionReference newReference) {
        return new SessionDetails(
                type, customer, newReference, client, place, visit, activity, conversation, results, attributes);
    }

    /** The same details of a visitor who uses this. */
    public SessionDetails client(VisitorClient newClient) {
        return new SessionDetails(
                type, customer, reference, newClient, place, visit, activity, conversation, results, attributes);
    }

    /** The same details of a visitor from this place. */
    public SessionDetails place(VisitorPlace newPlace) {
        return new SessionDetails(
                type, customer, reference, client, newPlace, visit, activity, conversation, results, attributes);
    }

    /** The same details with this visit to a website. */
    public SessionDetails visit(WebVisit newVisit) {
        return new SessionDetails(
                type, customer, reference, client, place, newVisit, activity, conversation, results, attributes);
    }

    /** The same details with this activity. */
    public SessionDetails activity(SessionActivity newActivity) {
        return new SessionDetails(
                type, customer, reference, client, place, visit, newActivity, conversation, results, attributes);
    }

    /** The same details with this conversation side. */
    public SessionDetails conversation(SessionConversation newConversation) {
        return new SessionDetails(
                type, customer, reference, client, place, visit, activity, newConversation, results, attributes);
    }

    /** The same details with these results. */
    public SessionDetails results(SessionResults newResults) {
        return new SessionDetails(
                type, customer, reference, client, place, visit, activity, conversation, newResults, attributes);
    }

    /** The same details with these attributes. */
    public SessionDetails attributes(SessionAttributes newAttributes) {
        return new SessionDetails(
                type, customer, reference, client, place, visit, activity, conversation, results, newAttributes);
    }

    void check(InputCheck check) {
        check.openValue("type", type);
        customer.check(check);
        reference.check(check);
        client.check(check);
        place.check(check);
        visit.check(check);
        activity.check(check);
        conversation.check(check);
        results.check(check);
        attributes.check(check);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
