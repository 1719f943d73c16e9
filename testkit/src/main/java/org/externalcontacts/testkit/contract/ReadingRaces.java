package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.NounContract.done;
import static org.externalcontacts.testkit.contract.RaceScene.note;
import static org.externalcontacts.testkit.contract.RaceScene.person;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.journey.SessionQuery;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;

/** Calls of which the first one reads in several places what the second one changes there. */
final class ReadingRaces {

    private ReadingRaces() {}

    static List<Race<?>> all() {
        return ofContacts().appendAll(ofOrganizations());
    }

    private static List<Race<?>> ofContacts() {
        return List.of(
                new Race<>(
                        "preview, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().preview(two._1, two._2),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "identifiers, merge",
                        ReadingRaces::callerAndCustomer,
                        (engine, two) -> engine.identities().ofContact(two._1),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "identifiers, deletion",
                        RaceScene::caller,
                        (engine, one) -> engine.identities().ofContact(one),
                        (engine, one) -> engine.contacts().delete(one)),
                new Race<>(
                        "notes, deletion",
                        ReadingRaces::noted,
                        (engine, one) -> engine.notes().on(NoteOwner.of(one), NoteQuery.first()),
                        (engine, one) -> engine.contacts().delete(one)),
                new Race<>(
                        "sessions, deletion",
                        ReadingRaces::onTheWeb,
                        (engine, one) -> engine.journeySessions().ofContact(one, SessionQuery.first()),
                        (engine, one) -> engine.contacts().delete(one)));
    }

    private static List<Race<?>> ofOrganizations() {
        return List.of(
                new Race<>(
                        "contacts with their organization, deletion of it",
                        ReadingRaces::employer,
                        (engine, company) ->
                                engine.contacts().searchViews(ContactQuery.of("Ada"), ContactView.Part.values()),
                        (engine, company) -> engine.organizations().delete(company)),
                new Race<>(
                        "contacts of an organization, deletion of it",
                        ReadingRaces::employer,
                        (engine, company) -> engine.contacts().ofOrganization(company, ContactQuery.everything()),
                        (engine, company) -> engine.organizations().delete(company)),
                new Race<>(
                        "relationships of an organization, deletion of it",
                        ReadingRaces::related,
                        (engine, company) -> engine.relationships().ofOrganization(company, RelationshipQuery.first()),
                        (engine, company) -> engine.organizations().delete(company)),
                new Race<>(
                        "organization with its trustor, deletion of it",
                        RaceScene::linked,
                        (engine, company) -> engine.organizations().view(company, OrganizationView.Part.values()),
                        (engine, company) -> engine.organizations().delete(company)));
    }

    /** Each holds an identifier. */
    private static Tuple2<ContactId, ContactId> callerAndCustomer(RaceScene scene) {
        return Tuple.of(
                scene.caller(),
                scene.contact(person().workEmail(RaceScene.EMAIL).build()));
    }

    private static ContactId noted(RaceScene scene) {
        ContactId one = scene.contact();
        done(scene.engine().notes().create(NoteOwner.of(one), note()));
        return one;
    }

    private static ContactId onTheWeb(RaceScene scene) {
        ContactId one = scene.contact();
        done(scene.engine().journeySessions().record(RaceScene.session(one)));
        return one;
    }

    private static OrganizationId employer(RaceScene scene) {
        OrganizationId company = scene.company("Engines");
        scene.contact(person().organization(company).build());
        return company;
    }

    private static OrganizationId related(RaceScene scene) {
        OrganizationId company = scene.company("Engines");
        done(scene.engine().relationships().create(RaceScene.relationship(company, "owner")));
        return company;
    }
}
