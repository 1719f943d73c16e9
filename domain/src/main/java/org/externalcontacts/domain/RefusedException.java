package org.externalcontacts.domain;

/**
 * Thrown by {@code getOrElseThrow(Refusal::asException)} where no refusal is expected. Its message is that of the refusal.
 *
 * <p>No use case throws it, and it is not an {@code ExternalContactsException}: a refusal is not a fault, so code that retries or
 * reports faults does not catch it by mistake.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exceptions are serializable, refusals are not: what was serialized keeps its message only. */
    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    /** Why the use case was not carried out. */
    public Refusal refusal() {
        return refusal;
    }
}
