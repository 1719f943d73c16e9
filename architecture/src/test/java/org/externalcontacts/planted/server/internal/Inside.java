package org.externalcontacts.planted.server.internal;

/** Nothing that users need. */
public final class Inside {}
