package org.externalcontacts.planted.adapter.postgres;

/** What is public here. */
public record HasAnEngine(String name) {}
