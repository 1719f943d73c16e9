package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.domain.contact.Contact;

/**
 * What became of a row.
 *
 * @param line where it begins in the file, from 1
 * @param contact the contact that was made; or all reasons why none was. They name fields and hold no values
 * @param remarks what was left out or changed, although the contact was created
 */
public record Loaded(long line, Either<List<String>, Contact> contact, List<String> remarks) {}
