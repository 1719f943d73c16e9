package org.externalcontacts.adapter.http.internal.transport;

/** Sends a call once, as whoever the token stands for. Thread-safe. */
@FunctionalInterface
public interface AuthorisedSender {

    /**
     * The answer, whatever its status.
     *
     * @throws org.externalcontacts.adapter.http.fault.HttpFault if there is none
     */
    HttpAnswer send(HttpCall call, Deadline deadline, String token);
}
