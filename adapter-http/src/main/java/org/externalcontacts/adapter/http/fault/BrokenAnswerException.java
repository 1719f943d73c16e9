package org.externalcontacts.adapter.http.fault;

/** The answer is not one that the API documents: an unknown status, a body that is no such body, a record without its id. */
public final class BrokenAnswerException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** Only so many characters of the body are kept. */
    public static final int LONGEST_BODY = 1_000;

    private final int status;
    private final String body;

    /** A fault of this operation; {@code reason} must hold nothing that was received. */
    public BrokenAnswerException(String operation, String correlationId, int status, String reason, String body) {
        super(operation + " was answered with status " + status + ", " + reason, correlationId, null);
        this.status = status;
        this.body = body.length() <= LONGEST_BODY ? body : body.substring(0, LONGEST_BODY);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The beginning of the body. May hold personal data: it is in no message and no log. */
    public String body() {
        return body;
    }
}
