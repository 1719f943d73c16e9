package org.externalcontacts.planted.application.search;

/** A name that says nothing. */
final class ThingManager {}
