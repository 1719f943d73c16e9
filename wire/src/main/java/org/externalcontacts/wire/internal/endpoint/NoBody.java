package org.externalcontacts.wire.internal.endpoint;

/** The type of the body of a request that has none. It has no instances: nobody can send or read one. */
public final class NoBody {

    private NoBody() {}
}
