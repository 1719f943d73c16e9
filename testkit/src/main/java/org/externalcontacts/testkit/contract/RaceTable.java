package org.externalcontacts.testkit.contract;

import static org.externalcontacts.testkit.contract.NounContract.done;
import static org.externalcontacts.testkit.contract.RaceScene.ADDRESS;
import static org.externalcontacts.testkit.contract.RaceScene.EMAIL;
import static org.externalcontacts.testkit.contract.RaceScene.PHONE;
import static org.externalcontacts.testkit.contract.RaceScene.person;

import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.schema.CustomFields;

/** Pairs of calls of which a storage without locks, or with too few, gets one wrong. */
final class RaceTable {

    private static final Identifier OTHER_PHONE = Identifier.phone("+12125550124");

    private RaceTable() {}

    static List<Race<?>> all() {
        return ofIdentifiers()
                .appendAll(ofMerges())
                .appendAll(ofContacts())
                .appendAll(ofOrganizations())
                .appendAll(ofSchemas())
                .appendAll(ofLife())
                .appendAll(AttachmentRaces.all());
    }

    private static List<Race<?>> ofIdentifiers() {
        return List.of(
                new Race<>(
                        "claim, claim",
                        RaceScene::two,
                        (engine, two) -> engine.identities().claim(two._1, ADDRESS),
                        (engine, two) -> engine.identities().claim(two._2, ADDRESS)),
                new Race<>(
                        "claim, merge of the claimer",
                        RaceScene::mergeable,
                        (engine, two) -> engine.identities().claim(two._2, ADDRESS),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "claim, deletion of the claimer",
                        RaceScene::contact,
                        (engine, one) -> engine.identities().claim(one, ADDRESS),
                        (engine, one) -> engine.contacts().delete(one)),
                new Race<>(
                        "release, claim",
                        scene -> Tuple.of(scene.contact(addressed()), scene.contact()),
                        (engine, two) -> engine.identities().release(two._1, ADDRESS),
                        (engine, two) -> engine.identities().claim(two._2, ADDRESS)),
                new Race<>(
                        "release, merge of the holder",
                        RaceScene::mergeable,
                        (engine, two) -> engine.identities().release(two._1, PHONE),
                        (engine, two) -> engine.merges().merge(two._1, two._2)),
                new Race<>(
                        "create, create with the same identifiers",
                        scene -> 0,
                        (engine, none) -> engine.contacts().create(addressed()),
                        (engine, none) -> engine.contacts()
                                .create(person().workEmail("bob@example.org")
                                        .personalEmail(EMAIL)
                                        .build())),
                new Race<>(
                        "update that adds an address, claim of it",
                        RaceScene::two,
                        (engine, two) -> engine.contacts().update(two._1, addressed()),
                        (engine, two) -> engine.identities().claim(two._2, ADDRESS)));
    }

    private static List<Race<?>> ofMerges() {
        return List.of(
                new Race<>(
                        "merge, merge the other way",
                        scene -> Tuple.of(scene.caller(), scene.caller(OTHER_PHONE)),
                        (engine, two) -> engine.merges().merge(two._1, two._2),
                        (engine, two) -> engine.merges().merge(two._2, two._1)),
                new Race<>(
                        "merge, merge that shares a contact",
                        scene -> Tuple.of(scene.caller(), scene.contact(), scene.caller(OTHER_PHONE)),
                        (engine, three) -> engine.merges().merge(three._1, three._2),
                        (engine, three) -> engine.merges().merge(three._3, three._2)),
                new Race<>(
                        "merge, update of its target",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().merge(two._1, two._2),
                        (engine, two) -> engine.contacts()
                                .update(two._2, person().title("Countess").build())),
                new Race<>(
                        "merge, deletion",
                        RaceScene::mergeable,
                        (engine, two) -> engine.merges().merge(two._1, two._2),
                        (engine, two) -> engine.contacts().delete(two._2)));
    }

    private static List<Race<?>> ofContacts() {
        return List.of(
                new Race<>(
                        "change, change",
                        scene -> scene.contact(person().title("1").build()),
                        (engine, one) -> engine.contacts().change(one, profile -> entitled(profile, "2")),
                        (engine, one) -> engine.contacts().change(one, profile -> entitled(profile, "3"))),
                new Race<>(
                        "deletion, update",
                        RaceScene::contact,
                        (engine, one) -> engine.contacts().delete(one),
                        (engine, one) -> engine.contacts()
                                .update(one, person().title("Countess").build())),
                new Race<>(
                        "change, update of the version before",
                        scene -> done(scene.engine()
                                .contacts()
                                .create(person().title("1").build())),
                        (engine, one) -> engine.contacts().change(one.id(), profile -> entitled(profile, "2")),
                        (engine, one) -> engine.contacts()
                                .update(one.id(), person().title("3").build(), one.version())),
                new Race<>(
                        "create, create with one idempotency key",
                        scene -> IdempotencyKey.random(),
                        (engine, key) -> engine.contacts().create(addressed(), key),
                        (engine, key) -> engine.contacts().create(addressed(), key)),
                new Race<>(
                        "bulk create with one address twice, claim of it",
                        RaceScene::contact,
                        (engine, one) -> engine.contacts().bulkCreate(List.of(addressed(), addressed())),
                        (engine, one) -> engine.identities().claim(one, ADDRESS)),
                new Race<>(
                        "bulk deletion, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.contacts().bulkDelete(List.of(two._1, two._2)),
                        (engine, two) -> engine.merges().merge(two._1, two._2)));
    }

    private static List<Race<?>> ofOrganizations() {
        return List.of(
                new Race<>(
                        "deletion of an organization, contact of it",
                        scene -> scene.company("Engines"),
                        (engine, company) -> engine.organizations().delete(company),
                        (engine, company) -> engine.contacts()
                                .create(person().organization(Option.some(company))
                                        .build())),
                new Race<>(
                        "deletion of an organization, update of it",
                        scene -> scene.company("Engines"),
                        (engine, company) -> engine.organizations().delete(company),
                        (engine, company) -> engine.organizations().update(company, OrganizationProfile.of("Looms"))),
                new Race<>(
                        "deletion of an organization, update of a contact that joins it",
                        scene -> Tuple.of(scene.company("Engines"), scene.contact()),
                        (engine, two) -> engine.organizations().delete(two._1),
                        (engine, two) -> engine.contacts()
                                .update(
                                        two._2,
                                        person().organization(Option.some(two._1))
                                                .build())));
    }

    private static List<Race<?>> ofSchemas() {
        return List.of(
                new Race<>(
                        "deletion of a schema, contact with it",
                        RaceScene::schema,
                        (engine, schema) -> engine.contactSchemas().delete(schema.id()),
                        (engine, schema) -> engine.contacts()
                                .create(person().customFields(CustomFields.of(schema.ref()))
                                        .build())),
                new Race<>(
                        "deletion of a schema, update of it",
                        RaceScene::schema,
                        (engine, schema) -> engine.contactSchemas().delete(schema.id()),
                        (engine, schema) -> engine.contactSchemas().update(schema.ref(), RaceScene.schema("Friends"))),
                new Race<>(
                        "last schema that is allowed, twice",
                        scene -> List.range(1, 20)
                                .map(each -> done(
                                        scene.engine().contactSchemas().create(RaceScene.schema("People " + each)))),
                        (engine, made) -> engine.contactSchemas().create(RaceScene.schema("Friends")),
                        (engine, made) -> engine.contactSchemas().create(RaceScene.schema("Foes"))),
                new Race<>(
                        "update of a schema, update of the same version",
                        RaceScene::schema,
                        (engine, schema) -> engine.contactSchemas().update(schema.ref(), RaceScene.schema("Friends")),
                        (engine, schema) -> engine.contactSchemas().update(schema.ref(), RaceScene.schema("Foes"))));
    }

    private static List<Race<?>> ofLife() {
        return List.of(
                new Race<>(
                        "expiry, interaction",
                        RaceScene::caller,
                        (engine, one) -> engine.identities().expire(RaceScene.AGED_OUT),
                        (engine, one) -> engine.identities().observe(Interactions.callAt(RaceScene.AGED_OUT, PHONE))),
                new Race<>(
                        "expiry, promotion",
                        RaceScene::caller,
                        (engine, one) -> engine.identities().expire(RaceScene.AGED_OUT),
                        (engine, one) -> engine.identities().promote(one)),
                new Race<>(
                        "promotion, merge",
                        RaceScene::mergeable,
                        (engine, two) -> engine.identities().promote(two._1),
                        (engine, two) -> engine.merges().merge(two._1, two._2)));
    }

    private static ContactProfile addressed() {
        return person().workEmail(EMAIL).build();
    }

    private static ContactProfile entitled(ContactProfile before, String more) {
        return before.toBuilder().title(before.title().getOrElse("") + more).build();
    }
}
