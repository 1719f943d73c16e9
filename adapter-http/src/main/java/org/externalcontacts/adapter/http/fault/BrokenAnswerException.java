package org.externalcontacts.adapter.http.fault;

/**
 * The answer is not one of the API, or not one from which the outcome can be told: the page of a gateway, an error without the marks of the
 * platform, a body that is no such body, a record without its id, a system in trouble after all attempts. Of a call that must not be
 * sent twice it is the cause of an {@link OutcomeUnknownException}, unless the platform itself says that it was not done.
 */
public final class BrokenAnswerException extends HttpFault {

    private static final long serialVersionUID = 1L;

    /** Number of characters of the body that are kept. */
    public static final int LONGEST_BODY = 1_000;

    private final int status;
    private final String body;

    /** A fault of this operation; {@code reason} must hold nothing that was received. */
    public BrokenAnswerException(String operation, String correlationId, int status, String reason, String body) {
        super(operation + " was answered with status " + status + ", " + reason, correlationId, null);
        this.status = status;
        this.body = clipped(body);
    }

    private static String clipped(String body) {
        if (body.length() <= LONGEST_BODY) {
            return body;
        }
        int end = Character.isHighSurrogate(body.charAt(LONGEST_BODY - 1)) ? LONGEST_BODY - 1 : LONGEST_BODY;
        return body.substring(0, end);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** The beginning of the body. May hold personal data: it is in no message and no log. */
    public String body() {
        return body;
    }

    /** Always: something answered, and did not say what it did. */
    @Override
    public boolean mayHaveArrived() {
        return true;
    }
}
