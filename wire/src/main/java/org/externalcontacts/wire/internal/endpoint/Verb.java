package org.externalcontacts.wire.internal.endpoint;

/** The HTTP methods that the API uses. */
public enum Verb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
