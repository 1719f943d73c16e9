package org.externalcontacts.testkit.model;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.externalcontacts.testkit.TestEngine;
import org.externalcontacts.testkit.contract.EngineDraft;

/** Random scripts over all operations. */
final class Script {

    static final int STEPS = 50;

    private Script() {}

    /** Scripts for an engine with the faults of this draft. */
    static ActionChainArbitrary<World> on(EngineDraft draft) {
        return on(healthy -> Tested.drafted(healthy, draft));
    }

    /** Scripts for an engine that is made anew for each. */
    static ActionChainArbitrary<World> on(Function<TestEngine, Tested> made) {
        return ActionChain.startWith(() -> new World(made))
                .withAction(new Next())
                .withMaxTransformations(STEPS);
    }

    /** Whatever comes next. */
    private static final class Next implements Action.Independent<World> {
        @Override
        public Arbitrary<Transformer<World>> transformer() {
            return move().map(move -> Transformer.mutate(move.toString(), world -> world.play(move)));
        }
    }

    /** Any move; those that make something or let things meet come more often. */
    static Arbitrary<Move> move() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.oneOf(often())),
                Tuple.of(6, Arbitraries.oneOf(ofContacts())),
                Tuple.of(5, Arbitraries.oneOf(ofOthers())));
    }

    private static List<Arbitrary<Move>> often() {
        return List.of(
                ContactMoves.create(),
                IdentityMoves.observe(),
                IdentityMoves.observe(),
                IdentityMoves.claim(),
                MergeMoves.merge(),
                MergeMoves.merge(),
                ContactMoves.update(),
                OrganizationMoves.create(),
                NoteMoves.create());
    }

    private static List<Arbitrary<Move>> ofContacts() {
        return List.of(
                ContactMoves.bulkCreate(),
                ContactMoves.change(),
                ContactMoves.bulkUpdate(),
                ContactMoves.get(),
                ContactMoves.getUnresolved(),
                ContactMoves.bulkGet(),
                ContactMoves.bulkGetUnresolved(),
                ContactMoves.delete(),
                ContactMoves.bulkDelete(),
                ContactMoves.search(),
                ContactMoves.page(),
                ContactMoves.ofOrganization(),
                ContactMoves.scan(),
                IdentityMoves.lookup(),
                IdentityMoves.ofContact(),
                IdentityMoves.release(),
                IdentityMoves.promote(),
                IdentityMoves.expire(),
                MergeMoves.preview(),
                MergeMoves.canonical(),
                TraceMoves.associate(),
                TraceMoves.disassociate(),
                TraceMoves.conversation(),
                TraceMoves.record(),
                TraceMoves.sessions(),
                TraceMoves.directory());
    }

    private static List<Arbitrary<Move>> ofOthers() {
        return List.of(
                OrganizationMoves.bulkCreate(),
                OrganizationMoves.get(),
                OrganizationMoves.bulkGet(),
                OrganizationMoves.update(),
                OrganizationMoves.bulkUpdate(),
                OrganizationMoves.delete(),
                OrganizationMoves.bulkDelete(),
                OrganizationMoves.search(),
                OrganizationMoves.ofTrustors(),
                OrganizationMoves.scan(),
                OrganizationMoves.link(),
                OrganizationMoves.unlink(),
                NoteMoves.bulkCreate(),
                NoteMoves.get(),
                NoteMoves.bulkGet(),
                NoteMoves.update(),
                NoteMoves.bulkUpdate(),
                NoteMoves.delete(),
                NoteMoves.bulkDelete(),
                NoteMoves.list(),
                NoteMoves.scan(),
                RelationshipMoves.create(),
                RelationshipMoves.bulkCreate(),
                RelationshipMoves.get(),
                RelationshipMoves.bulkGet(),
                RelationshipMoves.update(),
                RelationshipMoves.bulkUpdate(),
                RelationshipMoves.delete(),
                RelationshipMoves.bulkDelete(),
                RelationshipMoves.ofOrganization(),
                RelationshipMoves.scan(),
                Arbitraries.oneOf(SchemaMoves.ofContacts().all()),
                Arbitraries.oneOf(SchemaMoves.ofContacts().all()),
                Arbitraries.oneOf(SchemaMoves.ofOrganizations().all()),
                SchemaMoves.delete());
    }
}
