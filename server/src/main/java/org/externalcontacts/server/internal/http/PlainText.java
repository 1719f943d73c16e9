package org.externalcontacts.server.internal.http;

/** A body that is text and not JSON. */
public record PlainText(String mediaType, String text) {}
