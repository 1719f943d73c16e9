package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Either;

/**
 * A row of a file of contacts, or one vCard.
 *
 * @param line where it begins in the file, from 1
 * @param person the person it describes; or all reasons why it cannot be read
 */
public record ContactRow(long line, Either<List<String>, Person> person) {}
