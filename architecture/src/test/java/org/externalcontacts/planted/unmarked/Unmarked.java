package org.externalcontacts.planted.unmarked;

/** A class in a package that does not say what may be null. */
final class Unmarked {}
