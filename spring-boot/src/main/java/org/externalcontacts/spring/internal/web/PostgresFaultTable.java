package org.externalcontacts.spring.internal.web;

import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.fault.PostgresFault;
import org.externalcontacts.application.ExternalContactsException;

/** Faults of the engine in PostgreSQL. */
final class PostgresFaultTable implements FaultTable {

    @Override
    public Option<FaultAnswer> answer(ExternalContactsException fault) {
        return fault instanceof PostgresFault database ? Option.some(answer(database)) : Option.none();
    }

    private static FaultAnswer answer(PostgresFault fault) {
        if (fault instanceof PostgresFault.OutcomeUnknown) {
            return FaultAnswer.OUTCOME_UNKNOWN;
        }
        if (fault instanceof PostgresFault.TimedOut) {
            return FaultAnswer.TIMED_OUT;
        }
        if (fault instanceof PostgresFault.ReadOnly || fault instanceof PostgresFault.NewerDatabase) {
            return FaultAnswer.NEEDS_OPERATOR;
        }
        return fault instanceof PostgresFault.Busy || fault instanceof PostgresFault.Unreachable
                ? FaultAnswer.UNAVAILABLE
                : FaultAnswer.UNUSABLE_RESPONSE;
    }
}
