package org.externalcontacts.application.page;

/** One field to sort by. Values are compared without case and accents; absent ones come last, in either direction. */
public record SortKey(String field, boolean ascending) {}
