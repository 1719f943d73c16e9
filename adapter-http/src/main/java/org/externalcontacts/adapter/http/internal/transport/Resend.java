package org.externalcontacts.adapter.http.internal.transport;

/** Whether a call may be sent again when nobody knows if it arrived. */
public enum Resend {
    /** Arriving twice is the same as once. */
    SAFE,
    /** Arriving twice would do it twice, or tell a wrong story: such a call ends as an unknown outcome. */
    NEVER
}
