package org.externalcontacts.adapter.http.internal.transport;

import org.externalcontacts.adapter.http.fault.TimedOutException;
import org.externalcontacts.adapter.http.fault.UnauthorisedException;
import org.externalcontacts.adapter.http.token.TokenSource;

/** Puts a token into each call; a token that is not taken is replaced once. */
public final class Authorising implements HttpSender {

    private static final int UNAUTHORISED = 401;

    private final TokenSource tokens;
    private final AuthorisedSender next;

    /** Sends by this wire with tokens from this source. */
    public Authorising(TokenSource tokens, AuthorisedSender next) {
        this.tokens = tokens;
        this.next = next;
    }

    @Override
    public HttpAnswer send(HttpCall call, Deadline deadline) {
        String token = tokens.token(deadline.left());
        HttpAnswer answer = inTime(call, deadline, token);
        if (answer.status() == UNAUTHORISED) {
            tokens.refuse(token);
            answer = inTime(call, deadline, tokens.token(deadline.left()));
        }
        if (answer.status() == UNAUTHORISED) {
            throw new UnauthorisedException(call.operation().id(), call.correlation(), null);
        }
        return answer;
    }

    /** What waited for its token, or for its turn before that, until the deadline was over is not sent. */
    private HttpAnswer inTime(HttpCall call, Deadline deadline, String token) {
        if (deadline.isOver()) {
            throw new TimedOutException(call.operation().id(), call.correlation(), false, null);
        }
        return next.send(call, deadline, token);
    }
}
