package org.externalcontacts.application.page;

/** Where a scan goes on. Opaque: its text means something to the engine that gave it, and to nobody else. */
public record Cursor(String text) {}
