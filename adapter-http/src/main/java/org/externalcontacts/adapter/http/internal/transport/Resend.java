package org.externalcontacts.adapter.http.internal.transport;

/** Whether a call may be retried if it is unknown whether it arrived. */
public enum Resend {
    /** Arriving twice is the same as once. */
    SAFE,
    /** It carries a key: arriving twice is the same as once, for a system that takes keys. */
    KEYED,
    /** Sending it twice could carry it out twice or report a wrong result: such a call ends as an unknown outcome. */
    NEVER
}
