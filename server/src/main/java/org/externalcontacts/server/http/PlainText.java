package org.externalcontacts.server.http;

/** A body that is text and not JSON. */
public record PlainText(String mediaType, String text) {}
