package org.externalcontacts.testkit.contract;

import io.vavr.collection.List;
import org.externalcontacts.application.permission.Operation;

/** The rows beside the {@link FactTable} of engines with {@link Capability#LIFE_CYCLE}. */
final class LifeCycleFactTable {

    private LifeCycleFactTable() {}

    static List<Telling> all() {
        return List.of(
                Telling.of(
                        Operation.POST_MERGE_CONTACTS,
                        "",
                        Scene::mergeable,
                        (some, two) -> some.engine().merges().merge(two._1, two._2),
                        "ContactsMerged"),
                Telling.of(
                        Operation.POST_CONTACT_PROMOTION,
                        "of an Identified contact",
                        Scene::identified,
                        (some, contact) -> some.engine().identities().promote(contact.id()),
                        "ContactPromoted"),
                Telling.of(
                        Operation.POST_CONTACTS,
                        "by an interaction of somebody unknown",
                        Scene::cookie,
                        (some, cookie) -> some.engine().identities().observe(Interactions.call(cookie)),
                        "ContactCreated IdentifierClaimed"),
                Telling.of(
                        Operation.PUT_CONTACT,
                        "by an interaction of somebody known",
                        Scene::holder,
                        (some, holder) -> some.engine().identities().observe(Interactions.call(holder.email())),
                        "ContactSeen"),
                Telling.of(
                        Operation.GET_CONTACT_JOURNEY_SESSIONS,
                        "records one",
                        Scene::contact,
                        (some, id) -> some.engine().journeySessions().record(some.session(id)),
                        "SessionRecorded"));
    }
}
