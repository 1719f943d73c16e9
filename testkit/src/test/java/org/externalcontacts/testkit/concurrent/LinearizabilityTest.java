package org.externalcontacts.testkit.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;
import org.externalcontacts.testkit.SequentialIds;
import org.junit.jupiter.api.Test;

/** The checker tells possible histories from impossible ones. */
class LinearizabilityTest {

    private static final ContactId ADA = new ContactId(SequentialIds.nth(1));
    private static final ContactId GRACE = new ContactId(SequentialIds.nth(2));
    private static final ContactId MERGED = new ContactId(SequentialIds.nth(3));
    private static final Identifier COOKIE = Identifier.cookie("wanted");
    private static final Identifier EMAIL = Identifier.email("ada@example.org");

    private static final OwnershipCall ADA_CLAIMS = new OwnershipCall.Claim(ADA, COOKIE);
    private static final OwnershipCall GRACE_CLAIMS = new OwnershipCall.Claim(GRACE, COOKIE);
    private static final OwnershipCall LOOKUP = new OwnershipCall.Lookup(COOKIE);
    private static final OwnershipCall MERGE = new OwnershipCall.Merge(ADA, GRACE);

    @Test
    void ofTwoClaimsAtOnceOneMayHearOfTheOther() {
        assertThat(isPossible(call(1, 4, ADA_CLAIMS, Result.DONE), call(2, 3, GRACE_CLAIMS, Result.taken(ADA))))
                .isTrue();
    }

    @Test
    void twoClaimsNeverBothSucceed() {
        assertThat(isPossible(call(1, 4, ADA_CLAIMS, Result.DONE), call(2, 3, GRACE_CLAIMS, Result.DONE)))
                .isFalse();
    }

    @Test
    void aClaimIsNotRefusedForOneThatBeganAfterItsEnd() {
        assertThat(isPossible(call(1, 2, GRACE_CLAIMS, Result.taken(ADA)), call(3, 4, ADA_CLAIMS, Result.DONE)))
                .isFalse();
    }

    @Test
    void aLookupMaySeeAClaimThatIsUnderWayOrNot() {
        assertThat(isPossible(call(1, 4, ADA_CLAIMS, Result.DONE), call(2, 3, LOOKUP, Result.NOT_FOUND)))
                .isTrue();
        assertThat(isPossible(call(1, 4, ADA_CLAIMS, Result.DONE), call(2, 3, LOOKUP, Result.of(ADA))))
                .isTrue();
    }

    @Test
    void aLookupSeesAClaimThatEndedBefore() {
        assertThat(isPossible(call(1, 2, ADA_CLAIMS, Result.DONE), call(3, 4, LOOKUP, Result.NOT_FOUND)))
                .isFalse();
    }

    @Test
    void whatOneSawNobodyUnseesLater() {
        assertThat(isPossible(
                        call(1, 6, ADA_CLAIMS, Result.DONE),
                        call(2, 3, LOOKUP, Result.of(ADA)),
                        call(4, 5, LOOKUP, Result.NOT_FOUND)))
                .isFalse();
    }

    @Test
    void aMergeIsSeenEntirelyOrNotAtAll() {
        assertThat(isPossible(
                        call(1, 6, MERGE, Result.of(MERGED)),
                        call(2, 3, new OwnershipCall.WhoIs(ADA), Result.of(MERGED)),
                        call(4, 5, new OwnershipCall.WhoIs(GRACE), Result.of(MERGED))))
                .isTrue();
        assertThat(isPossible(
                        call(1, 6, MERGE, Result.of(MERGED)),
                        call(2, 3, new OwnershipCall.WhoIs(ADA), Result.of(MERGED)),
                        call(4, 5, new OwnershipCall.WhoIs(GRACE), Result.of(GRACE))))
                .isFalse();
    }

    @Test
    void whatAContactHeldTheMergedOneHolds() {
        assertThat(isPossible(
                        call(1, 2, ADA_CLAIMS, Result.DONE),
                        call(3, 4, MERGE, Result.of(MERGED)),
                        call(5, 6, LOOKUP, Result.of(MERGED)),
                        call(7, 8, ADA_CLAIMS, Result.DONE)))
                .isTrue();
        assertThat(isPossible(
                        call(1, 2, ADA_CLAIMS, Result.DONE),
                        call(3, 4, MERGE, Result.of(MERGED)),
                        call(5, 6, LOOKUP, Result.NOT_FOUND)))
                .isFalse();
    }

    @Test
    void aFieldThatIsWrittenAwayGivesItsIdentifierFree() {
        OwnershipCall writes = new OwnershipCall.Update(ADA, EMAIL);
        OwnershipCall writesAway = new OwnershipCall.Update(ADA, Identifier.email("other@example.org"));
        OwnershipCall claims = new OwnershipCall.Claim(GRACE, EMAIL);
        assertThat(isPossible(
                        call(1, 2, writes, Result.DONE),
                        call(3, 4, writesAway, Result.DONE),
                        call(5, 6, claims, Result.DONE)))
                .isTrue();
        assertThat(isPossible(call(1, 2, writes, Result.DONE), call(5, 6, claims, Result.DONE)))
                .isFalse();
    }

    @Test
    void whoIsDeletedHoldsNothing() {
        assertThat(isPossible(
                        call(1, 2, ADA_CLAIMS, Result.DONE),
                        call(3, 4, new OwnershipCall.Delete(ADA), Result.DONE),
                        call(5, 6, GRACE_CLAIMS, Result.taken(ADA))))
                .isFalse();
    }

    private static Executed<OwnershipCall, Result> call(long from, long to, OwnershipCall call, Result result) {
        return new Executed<>(call, result, from, to);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    private static boolean isPossible(Executed<OwnershipCall, Result>... history) {
        return Linearizability.holds(Ownership.of(List.of(ADA, GRACE)), List.of(history), Ownership::after);
    }
}
