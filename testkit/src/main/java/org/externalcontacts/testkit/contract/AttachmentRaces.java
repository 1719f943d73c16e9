package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.RaceScene.TRUSTOR;
import static org.externalcontacts.testkit.contract.RaceScene.note;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import org.externalcontacts.domain.note.Note;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.relationship.Relationship;

/** Pairs of calls about what is attached to a contact or an organization, some of them while that is deleted or merged. */
final class AttachmentRaces {

    private AttachmentRaces() {}

    static List<Race<?>> all() {
        return ofSessions().appendAll(ofNotes()).appendAll(ofAssociations()).appendAll(ofOrganizations());
    }

    private static List<Race<?>> ofSessions() {
        return List.of(
                new Race<>(
                        "deletion, session",
                        RaceScene::contact,
                        (engine, one) -> engine.contacts().delete(one),
                        (engine, one) -> engine.journeySessions().record(RaceScene.session(one))),
                new Race<>(
                        "merge, session of its source",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().merge(two._1, two._2),
                        (engine, two) -> engine.journeySessions().record(RaceScene.session(two._1))),
                new Race<>(
                        "expiry, session",
                        RaceScene::caller,
                        (engine, one) -> engine.identities().expire(RaceScene.AGED_OUT),
                        (engine, one) -> engine.journeySessions().record(RaceScene.session(one))));
    }

    private static List<Race<?>> ofNotes() {
        return List.of(
                new Race<>(
                        "deletion, note",
                        RaceScene::contact,
                        (engine, one) -> engine.contacts().delete(one),
                        (engine, one) -> engine.notes().create(NoteOwner.of(one), note())),
                new Race<>(
                        "merge, note on its source",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().merge(two._1, two._2),
                        (engine, two) -> engine.notes().create(NoteOwner.of(two._1), note())),
                new Race<>(
                        "deletion of an organization, note on it",
                        scene -> scene.company("Engines"),
                        (engine, company) -> engine.organizations().delete(company),
                        (engine, company) -> engine.notes().create(NoteOwner.of(company), note())),
                new Race<>(
                        "update of a note, deletion of it",
                        AttachmentRaces::noted,
                        (engine, noted) -> engine.notes().update(noted._1, noted._2.id(), note()),
                        (engine, noted) -> engine.notes().delete(noted._1, noted._2.id())));
    }

    private static List<Race<?>> ofAssociations() {
        return List.of(
                new Race<>(
                        "deletion, association",
                        RaceScene::contact,
                        (engine, one) -> engine.contacts().delete(one),
                        (engine, one) -> engine.conversations().associate(RaceScene.CALL, one)),
                new Race<>(
                        "merge, association of its source",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().merge(two._1, two._2),
                        (engine, two) -> engine.conversations().associate(RaceScene.CALL, two._1)),
                new Race<>(
                        "association, association of another contact",
                        RaceScene::two,
                        (engine, two) -> engine.conversations().associate(RaceScene.CALL, two._1),
                        (engine, two) -> engine.conversations().associate(RaceScene.CALL, two._2)),
                new Race<>(
                        "disassociation, association",
                        scene -> NounContract.done(scene.engine()
                                .conversations()
                                .associate(RaceScene.CALL, scene.contact())
                                .map(done -> scene.contact())),
                        (engine, other) -> engine.conversations().disassociate(RaceScene.CALL),
                        (engine, other) -> engine.conversations().associate(RaceScene.CALL, other)));
    }

    private static List<Race<?>> ofOrganizations() {
        return List.of(
                new Race<>(
                        "deletion of an organization, relationship with it",
                        scene -> scene.company("Engines"),
                        (engine, company) -> engine.organizations().delete(company),
                        (engine, company) -> engine.relationships().create(RaceScene.relationship(company, "owner"))),
                new Race<>(
                        "update of a relationship, deletion of it",
                        AttachmentRaces::related,
                        (engine, one) -> engine.relationships()
                                .update(one.id(), RaceScene.relationship(one.organization(), "advisor")),
                        (engine, one) -> engine.relationships().delete(one.id())),
                new Race<>(
                        "deletion of an organization, link to a trustor",
                        scene -> scene.company("Engines"),
                        (engine, company) -> engine.organizations().delete(company),
                        (engine, company) -> engine.trustors().link(company, TRUSTOR)),
                new Race<>(
                        "link, link of another organization to the same trustor",
                        AttachmentRaces::companies,
                        (engine, two) -> engine.trustors().link(two._1, TRUSTOR),
                        (engine, two) -> engine.trustors().link(two._2, TRUSTOR)),
                new Race<>(
                        "end of a link, link of another organization to the same trustor",
                        scene -> Tuple.of(scene.linked(), scene.company("Looms")),
                        (engine, two) -> engine.trustors().unlink(two._1),
                        (engine, two) -> engine.trustors().link(two._2, TRUSTOR)));
    }

    private static Tuple2<NoteOwner, Note> noted(RaceScene scene) {
        NoteOwner owner = NoteOwner.of(scene.contact());
        return Tuple.of(owner, NounContract.done(scene.engine().notes().create(owner, note())));
    }

    private static Relationship related(RaceScene scene) {
        return NounContract.done(
                scene.engine().relationships().create(RaceScene.relationship(scene.company("Engines"), "owner")));
    }

    private static Tuple2<OrganizationId, OrganizationId> companies(RaceScene scene) {
        return Tuple.of(scene.company("Engines"), scene.company("Looms"));
    }
}
