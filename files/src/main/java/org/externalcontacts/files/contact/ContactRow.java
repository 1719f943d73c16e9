package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * A row of a file of contacts, or one vCard.
 *
 * @param line where it begins in the file, from 1
 * @param person who it describes; or all reasons why that cannot be told
 */
public record ContactRow(long line, Either<List<String>, Person> person) {}
