package org.externalcontacts.adapter.http.fault;

import io.vavr.control.Option;
import org.jspecify.annotations.Nullable;

/**
 * A call that must not be sent twice may have arrived, but no answer did, or one from which nobody can tell what became of it: what it asked
 * for has happened once or not at all. Of a bulk call that was split into batches, that is so for each item, whatever became of its batch.
 *
 * <p>To find out, look for what it would have made: search or look up the contact by an identifier that it was given, list the notes of
 * the contact, read the schema or the merged contact. Only if it is not there, call again.
 */
public final class OutcomeUnknownException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** A fault of this operation. */
    public OutcomeUnknownException(String operation, String correlationId, @Nullable Throwable cause) {
        super(
                operation + " has an unknown outcome: check whether it took effect before calling again",
                correlationId,
                cause);
    }

    /** The status of the inconclusive answer; none if no answer arrived. */
    public Option<Integer> status() {
        return answer().map(BrokenAnswerException::status);
    }

    /** The beginning of that answer's body. May hold personal data: it is in no message and no log. */
    public Option<String> body() {
        return answer().map(BrokenAnswerException::body);
    }

    private Option<BrokenAnswerException> answer() {
        return getCause() instanceof BrokenAnswerException answer ? Option.some(answer) : Option.none();
    }

    /** Always {@code true}: the outcome is unknown. */
    @Override
    public boolean mayHaveArrived() {
        return true;
    }
}
