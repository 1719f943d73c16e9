package org.externalcontacts.adapter.http;

/**
 * External contacts of a remote system over its REST API: the platform itself, or our own server.
 *
 * <p>Calls block; they can be interrupted, hold no lock during I/O, and may come from any number of threads. What the API has no call for
 * (observing an interaction, expiring contacts, recording a session, listing associations) is refused as not supported.
 */
public final class HttpExternalContacts {

    private HttpExternalContacts() {}

    /** Says where the system is and who calls; opening it does no I/O. */
    public static HttpExternalContactsBuilder builder() {
        return new HttpExternalContactsBuilder();
    }
}
