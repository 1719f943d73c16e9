package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactProfile;

/**
 * A person described by a row.
 *
 * @param key identifies the row in its file, such as an id in the system that wrote it; at most one contact is created per key
 * @param profile what becomes a contact; without the organization, which the file only names
 * @param organization name of the organization the person belongs to
 * @param kept the values of the columns passed to {@code keeping}, by the name passed there
 * @param remarks what of the row is not in the profile, or not where it was
 */
public record Person(
        Option<String> key,
        ContactProfile profile,
        Option<String> organization,
        Map<String, String> kept,
        List<String> remarks) {}
