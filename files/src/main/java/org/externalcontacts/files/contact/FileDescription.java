package org.externalcontacts.files.contact;

import io.vavr.collection.List;

/**
 * How a file was read.
 *
 * @param format what kind of file it is, with its encoding and its separator
 * @param used the columns or properties of which contacts were made, and of what they became
 * @param unused those that were passed over, with all their values
 */
public record FileDescription(String format, List<String> used, List<String> unused) {}
