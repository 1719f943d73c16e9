package org.externalcontacts.files.internal.text;

/**
 * A line of a file, without its end.
 *
 * @param number its place in the file, from 1
 */
public record Line(long number, String text) {}
