package org.externalcontacts.adapter.http;

import java.util.Locale;
import org.externalcontacts.adapter.http.fault.BrokenAnswerException;
import org.externalcontacts.adapter.http.fault.HttpFault;
import org.externalcontacts.adapter.http.fault.OutcomeUnknownException;
import org.externalcontacts.adapter.http.internal.transport.HttpAnswer;
import org.externalcontacts.adapter.http.internal.transport.Resend;

/**
 * A call and its answer.
 *
 * @param <A> the body of an answer that went well
 * @param correlation what the call was called: an answer that is not one of the API may name another, or none
 */
record AnsweredCall<A>(ApiRequest<?, A> request, String correlation, HttpAnswer answer) {

    private static final int NOT_FOUND = 404;

    boolean isSuccess() {
        return answer.status() >= 200 && answer.status() < 300;
    }

    /** Whether the answer says that it is JSON, or does not say what it is. */
    boolean isJson() {
        String type = answer.header("content-type").getOrElse("").toLowerCase(Locale.ROOT);
        int end = type.indexOf(';');
        String media = (end < 0 ? type : type.substring(0, end)).strip();
        return media.isEmpty() || media.endsWith("/json") || media.endsWith("+json");
    }

    /** The answer cannot be trusted: it is unknown whether the call was carried out. */
    HttpFault untrustedAnswer(String reason) {
        BrokenAnswerException broken = broken(reason);
        return request.resend() != Resend.SAFE
                ? new OutcomeUnknownException(request.operation().id(), correlation, broken)
                : broken;
    }

    /** The system says that the call was not done, for a reason that is not one of a refusal. */
    BrokenAnswerException broken(String reason) {
        return new BrokenAnswerException(
                request.operation().id(),
                correlation,
                answer.status(),
                reason,
                answer.body().text());
    }

    /** Whether an earlier attempt may have taken away what is not there now. */
    boolean isMissingAfterLostAnswer() {
        return answer.status() == NOT_FOUND && answer.afterLostAnswer();
    }
}
