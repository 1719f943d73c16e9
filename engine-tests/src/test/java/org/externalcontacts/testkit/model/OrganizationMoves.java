package org.externalcontacts.testkit.model;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.organization.Organizations;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.note.NoteOwner;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.testkit.SequentialIds;

/** Organizations, and the trustors they stand for. */
final class OrganizationMoves {

    private OrganizationMoves() {}

    /** Now and then without the name that it needs (rule 8.1). */
    private static Arbitrary<OrganizationProfile> profile() {
        return Combinators.combine(
                        Arbitraries.of("Acme", "Acme Works", "Globex", ""), Arbitraries.of("", "Mining", "Optics"))
                .as((name, industry) -> OrganizationProfile.builder()
                        .name(name)
                        .industry(industry)
                        .build());
    }

    static Arbitrary<Move> create() {
        return profile()
                .map(profile -> new Move(
                        Operation.POST_ORGANIZATIONS,
                        "create organization " + words(profile),
                        model -> new Step<>(
                                engine -> engine.organizations().create(profile), judgeCreated(model, profile))));
    }

    static Arbitrary<Move> bulkCreate() {
        return profile()
                .list()
                .ofMaxSize(3)
                .map(profiles -> new Move(
                        Operation.POST_BULK_ORGANIZATIONS_ADD,
                        "create organizations " + List.ofAll(profiles).map(OrganizationMoves::words),
                        model -> new Step<>(
                                engine -> engine.organizations().bulkCreate(List.ofAll(profiles)),
                                Answers.each(List.ofAll(profiles)
                                        .map(profile -> judgeCreated(model, profile))
                                        .asJava()))));
    }

    static Arbitrary<Move> get() {
        return Words.number()
                .map(number -> new Move(Operation.GET_ORGANIZATION, "get organization " + number, model -> {
                    OrganizationId id = organization(model, number);
                    return new Step<>(engine -> engine.organizations().get(id), judgeRead(model, id));
                }));
    }

    static Arbitrary<Move> bulkGet() {
        return Words.number()
                .list()
                .ofMaxSize(3)
                .map(numbers -> new Move(Operation.POST_BULK_ORGANIZATIONS, "get organizations " + numbers, model -> {
                    List<OrganizationId> ids = List.ofAll(numbers).map(number -> organization(model, number));
                    return new Step<>(
                            engine -> engine.organizations().bulkGet(ids),
                            Answers.each(ids.map(id -> judgeRead(model, id)).asJava()));
                }));
    }

    static Arbitrary<Move> update() {
        return Combinators.combine(Words.number(), profile())
                .as((number, profile) -> new Move(
                        Operation.PUT_ORGANIZATION,
                        "update organization " + number + " to " + words(profile),
                        model -> {
                            OrganizationId id = organization(model, number);
                            return new Step<>(
                                    engine -> engine.organizations().update(id, profile),
                                    judgeUpdated(model, id, profile));
                        }));
    }

    static Arbitrary<Move> bulkUpdate() {
        return Combinators.combine(Words.number(), profile())
                .as(Tuple::of)
                .list()
                .ofMaxSize(3)
                .map(updates -> new Move(
                        Operation.POST_BULK_ORGANIZATIONS_UPDATE,
                        "update organizations "
                                + List.ofAll(updates).map(update -> update.get1() + " to " + words(update.get2())),
                        model -> {
                            List<Organizations.Update> written = List.ofAll(updates)
                                    .map(update -> new Organizations.Update(
                                            organization(model, update.get1()), update.get2()));
                            return new Step<>(
                                    engine -> engine.organizations().bulkUpdate(written),
                                    Answers.each(
                                            written.map(update -> judgeUpdated(model, update.id(), update.profile()))
                                                    .asJava()));
                        }));
    }

    static Arbitrary<Move> delete() {
        return Words.number()
                .map(number -> new Move(Operation.DELETE_ORGANIZATION, "delete organization " + number, model -> {
                    OrganizationId id = organization(model, number);
                    return new Step<>(engine -> engine.organizations().delete(id), judgeDeleted(model, id));
                }));
    }

    static Arbitrary<Move> bulkDelete() {
        return Words.number()
                .list()
                .ofMaxSize(2)
                .map(numbers ->
                        new Move(Operation.POST_BULK_ORGANIZATIONS_REMOVE, "delete organizations " + numbers, model -> {
                            List<OrganizationId> ids = List.ofAll(numbers).map(number -> organization(model, number));
                            return new Step<>(
                                    engine -> engine.organizations().bulkDelete(ids),
                                    Answers.each(ids.map(id -> judgeDeleted(model, id))
                                            .asJava()));
                        }));
    }

    static Arbitrary<Move> search() {
        return Arbitraries.of("acme", "works", "glob", "nothing")
                .map(keyword -> new Move(
                        Operation.GET_ORGANIZATIONS,
                        "search organizations for " + keyword,
                        model -> new Step<>(
                                engine -> engine.organizations()
                                        .search(OrganizationQuery.of(keyword).page(PageRequest.firstOf(200))),
                                answer -> Answers.equal(
                                        new HashSet<>(model.organizations.matching(keyword)),
                                        new HashSet<>(Answers.accepted(answer)
                                                .entities()
                                                .map(Organization::id)
                                                .asJava())))));
    }

    /** rule 5.5. */
    static Arbitrary<Move> ofTrustors() {
        return trustor()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements()
                .map(trustors -> new Move(
                        Operation.GET_ORGANIZATIONS,
                        "organizations of trustors " + trustors,
                        model -> new Step<>(
                                engine -> engine.organizations()
                                        .search(OrganizationQuery.ofTrustors(trustors.toArray(TrustorId[]::new))),
                                answer -> Answers.equal(
                                        trustors.stream()
                                                .flatMap(trustor -> model.organizations.standingFor(trustor).stream())
                                                .toList(),
                                        Answers.accepted(answer)
                                                .entities()
                                                .map(Organization::id)
                                                .asJava()))));
    }

    static Arbitrary<Move> scan() {
        return Arbitraries.just(new Move(
                Operation.GET_SCAN_ORGANIZATIONS,
                "scan organizations",
                model -> new Step<>(
                        engine -> Answers.scanned(
                                (door, request) -> door.organizations().scan(request), engine),
                        answer -> Answers.equal(
                                model.organizations.all().stream()
                                        .map(OrganizationId::text)
                                        .sorted()
                                        .toList(),
                                Answers.accepted(answer)
                                        .map(found -> found.id().text())
                                        .asJava()))));
    }

    /** rules 8.2, 8.4. */
    static Arbitrary<Move> link() {
        return Combinators.combine(Words.number(), trustor())
                .as((number, trustor) -> new Move(
                        Operation.PUT_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                        "link organization " + number + " to trustor " + trustor.text(),
                        model -> {
                            OrganizationId id = organization(model, number);
                            return new Step<>(engine -> engine.trustors().link(id, trustor), answer -> {
                                Optional<OrganizationId> standing = model.organizations.standingFor(trustor);
                                if (!model.organizations.has(id)) {
                                    Answers.notFound(EntityKind.ORGANIZATION, answer);
                                } else if (standing.isPresent()
                                        && !standing.get().equals(id)) {
                                    Answers.refused(Refusal.Conflict.class, answer);
                                } else {
                                    Answers.equal(
                                            trustor, Answers.accepted(answer).trustor());
                                    model.organizations.link(id, trustor);
                                }
                            });
                        }));
    }

    static Arbitrary<Move> unlink() {
        return Words.number()
                .map(number ->
                        new Move(Operation.DELETE_ORGANIZATION_TRUSTOR, "unlink organization " + number, model -> {
                            OrganizationId id = organization(model, number);
                            return new Step<>(engine -> engine.trustors().unlink(id), answer -> {
                                if (!model.organizations.has(id)) {
                                    Answers.notFound(EntityKind.ORGANIZATION, answer);
                                } else if (model.organizations.trustorOf(id).isEmpty()) {
                                    Answers.notFound(EntityKind.TRUSTOR_LINK, answer);
                                } else {
                                    Answers.accepted(answer);
                                    model.organizations.unlink(id);
                                }
                            });
                        }));
    }

    static OrganizationId organization(Model model, int number) {
        return Model.pick(model.organizations.made(), number, OrganizationId::new);
    }

    private static Arbitrary<TrustorId> trustor() {
        return Arbitraries.integers().between(1, 4).map(number -> new TrustorId(SequentialIds.nth(900 + number)));
    }

    private static Consumer<Either<Refusal, Organization>> judgeCreated(Model model, OrganizationProfile profile) {
        return answer -> {
            if (profile.name().isEmpty()) {
                Answers.refused(Refusal.InvalidInput.class, answer);
            } else {
                Organization made = Answers.accepted(answer);
                Answers.equal(profile, made.profile());
                Answers.demand(!model.organizations.made().contains(made.id()), "an id is given once", made);
                model.organizations.add(made.id(), profile);
            }
        };
    }

    private static Consumer<Either<Refusal, Organization>> judgeUpdated(
            Model model, OrganizationId id, OrganizationProfile profile) {
        return answer -> {
            if (!model.organizations.has(id)) {
                Answers.notFound(EntityKind.ORGANIZATION, answer);
            } else if (profile.name().isEmpty()) {
                Answers.refused(Refusal.InvalidInput.class, answer);
            } else {
                model.organizations.put(id, profile);
                judgeRead(model, id).accept(answer);
            }
        };
    }

    private static Consumer<Either<Refusal, Organization>> judgeRead(Model model, OrganizationId id) {
        return answer -> model.organizations
                .find(id)
                .ifPresentOrElse(
                        profile -> {
                            Answers.equal(profile, Answers.accepted(answer).profile());
                            Answers.equal(id, Answers.accepted(answer).id());
                        },
                        () -> Answers.notFound(EntityKind.ORGANIZATION, answer));
    }

    /** rule 8.5. */
    private static Consumer<Either<Refusal, OrganizationId>> judgeDeleted(Model model, OrganizationId id) {
        return answer -> {
            if (!model.organizations.has(id)) {
                Answers.notFound(EntityKind.ORGANIZATION, answer);
                return;
            }
            Answers.equal(id, Answers.accepted(answer));
            model.organizations.remove(id);
            model.notes.values().removeIf(note -> note.owner().equals(NoteOwner.of(id)));
            model.relationships
                    .values()
                    .removeIf(relationship -> relationship.organization().equals(id));
            model.people
                    .all(person -> person.facts()
                            .get(Facts.ORGANIZATION)
                            .filter(id.text()::equals)
                            .isPresent())
                    .forEach(person -> model.people.put(
                            person.facts(person.facts().without(Facts.ORGANIZATION), model.clock.instant())));
        };
    }

    private static String words(OrganizationProfile profile) {
        return profile.name().getOrElse("without a name")
                + profile.industry().map(industry -> " of " + industry).getOrElse("");
    }
}
