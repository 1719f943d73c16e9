package org.externalcontacts.spring.internal.web;

import io.vavr.control.Option;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.InterruptedCallException;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.fault.RateLimitedException;
import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnreachableException;
import org.externalcontacts.application.ExternalContactsException;
import org.externalcontacts.application.IllegalCallException;

/** Faults of the remote engine, and the programming errors that any engine finds: this table is always there. */
final class HttpFaultTable implements FaultTable {

    @Override
    public Option<FaultAnswer> answer(ExternalContactsException fault) {
        if (fault instanceof IllegalCallException) {
            return Option.some(FaultAnswer.MISUSE);
        }
        return fault instanceof HttpFault remote ? Option.some(answer(remote)) : Option.none();
    }

    private static FaultAnswer answer(HttpFault fault) {
        if (fault instanceof OutcomeUnknownException) {
            return FaultAnswer.OUTCOME_UNKNOWN;
        }
        if (fault instanceof TimedOutException) {
            return FaultAnswer.TIMED_OUT;
        }
        if (fault instanceof RateLimitedException limited) {
            return FaultAnswer.unavailable(limited.retryAfter());
        }
        if (fault instanceof InterruptedCallException interrupted) {
            return interrupted.mayHaveArrived() ? FaultAnswer.OUTCOME_UNKNOWN : FaultAnswer.UNAVAILABLE;
        }
        return fault instanceof UnreachableException ? FaultAnswer.UNAVAILABLE : FaultAnswer.UNUSABLE_RESPONSE;
    }
}
