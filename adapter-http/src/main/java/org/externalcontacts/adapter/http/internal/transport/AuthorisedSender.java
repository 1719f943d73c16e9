package org.externalcontacts.adapter.http.internal.transport;

/** Sends a call once, on behalf of the owner of the token. Thread-safe. */
@FunctionalInterface
public interface AuthorisedSender {

    /**
     * The answer, whatever its status.
     *
     * @throws org.externalcontacts.adapter.http.fault.HttpFault if there is none
     */
    HttpAnswer send(HttpCall call, Deadline deadline, String token);
}
