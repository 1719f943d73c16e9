package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.RaceScene.ADDRESS;
import static org.externalcontacts.testkit.contract.RaceScene.EMAIL;
import static org.externalcontacts.testkit.contract.RaceScene.PHONE;
import static org.externalcontacts.testkit.contract.RaceScene.note;
import static org.externalcontacts.testkit.contract.RaceScene.person;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationView;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;

/** Calls of which the first one reads in several places what the second one changes in several places. */
final class ReadingRaces {

    private static final ScanRequest ALL = ScanRequest.startOf(200);

    private ReadingRaces() {}

    static List<Race<?>> all() {
        return ofContacts().appendAll(ofIdentifiers()).appendAll(ofOrganizations());
    }

    private static List<Race<?>> ofContacts() {
        return List.of(
                new Race<>(
                        "scan, create",
                        RaceScene::contact,
                        (engine, one) -> engine.contacts().scan(ALL),
                        (engine, one) -> engine.contacts().create(person().build())),
                new Race<>(
                        "scan, merge",
                        ReadingRaces::twoThatAreListed,
                        (engine, two) -> engine.contacts().scan(ALL),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "search, merge",
                        ReadingRaces::twoThatAreListed,
                        (engine, two) -> engine.contacts().search(ContactQuery.of("Ada")),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "several by their ids, merge",
                        ReadingRaces::twoThatAreListed,
                        (engine, two) -> engine.contacts().bulkGet(List.of(two._1, two._2)),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "one with its set, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.contacts().view(two._1, ContactView.Part.values()),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "preview, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().preview(two._1, two._2),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "notes, merge",
                        ReadingRaces::noted,
                        (engine, two) -> engine.notes().on(NoteOwner.of(two._1), NoteQuery.first()),
                        (engine, two) -> engine.merges().merge(two._1, two._2)));
    }

    private static List<Race<?>> ofIdentifiers() {
        return List.of(
                new Race<>(
                        "look-up, release",
                        scene -> scene.contact(person().workEmail(EMAIL).build()),
                        (engine, one) -> engine.identities().lookup(ADDRESS),
                        (engine, one) -> engine.identities().release(one, ADDRESS)),
                new Race<>(
                        "look-up, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.identities().lookup(PHONE),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "identifiers, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.identities().ofContact(two._1),
                        (engine, two) -> engine.merges().merge(two._1, two._2)));
    }

    private static List<Race<?>> ofOrganizations() {
        return List.of(
                new Race<>(
                        "contacts with their organization, deletion of it",
                        ReadingRaces::employed,
                        (engine, company) ->
                                engine.contacts().searchViews(ContactQuery.of("Ada"), ContactView.Part.values()),
                        (engine, company) -> engine.organizations().delete(company)),
                new Race<>(
                        "contacts of an organization, deletion of it",
                        ReadingRaces::employed,
                        (engine, company) -> engine.contacts().ofOrganization(company, ContactQuery.everything()),
                        (engine, company) -> engine.organizations().delete(company)),
                new Race<>(
                        "organization with its trustor, end of the link",
                        ReadingRaces::linked,
                        (engine, company) -> engine.organizations().view(company, OrganizationView.Part.values()),
                        (engine, company) -> engine.trustors().unlink(company)));
    }

    private static Tuple2<ContactId, ContactId> twoThatAreListed(RaceScene scene) {
        Tuple2<ContactId, ContactId> two = scene.mergeable();
        return Tuple.of(
                NounContract.done(scene.engine().identities().promote(two._1)).id(), two._2);
    }

    private static Tuple2<ContactId, ContactId> noted(RaceScene scene) {
        Tuple2<ContactId, ContactId> two = scene.mergeable();
        two.toSeq().forEach(each -> scene.engine().notes().create(NoteOwner.of((ContactId) each), note()));
        return two;
    }

    private static OrganizationId employed(RaceScene scene) {
        OrganizationId company = scene.company("Engines");
        scene.contact(person().organization(company).build());
        return company;
    }

    private static OrganizationId linked(RaceScene scene) {
        OrganizationId company = scene.company("Engines");
        NounContract.done(scene.engine().trustors().link(company, RaceScene.TRUSTOR));
        return company;
    }
}
