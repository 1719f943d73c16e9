package org.externalcontacts.adapter.http.internal.transport;

/** Gets an answer for a call. Thread-safe; blocks, can be interrupted, holds no lock meanwhile. */
@FunctionalInterface
public interface HttpSender {

    /**
     * The answer, whatever its status.
     *
     * @throws org.externalcontacts.adapter.http.fault.HttpFault if there is none
     */
    HttpAnswer send(HttpCall call, Deadline deadline);
}
