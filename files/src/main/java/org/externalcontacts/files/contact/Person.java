package org.externalcontacts.files.contact;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactProfile;

/**
 * Somebody whom a row describes.
 *
 * @param key what tells the row from others of its file, such as an id in the system that wrote it; no two contacts are made of one key
 * @param profile what becomes a contact; without the organization, which the file only names
 * @param organization name of the organization the person belongs to
 * @param kept the values of the columns that the reader was told to keep, by the name that it was told
 * @param remarks what of the row is not in the profile, or not where it was
 */
public record Person(
        Option<String> key,
        ContactProfile profile,
        Option<String> organization,
        Map<String, String> kept,
        List<String> remarks) {}
