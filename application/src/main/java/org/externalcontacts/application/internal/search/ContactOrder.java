package org.externalcontacts.application.internal.search;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.util.Comparator;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.domain.contact.Contact;

/** In which order contacts are listed: always a total one, so that pages never overlap (rules 5.4, 20.2). */
public final class ContactOrder {

    /** The fields to sort by. */
    public static final Set<String> FIELDS = SortField.texts(ContactQuery.Field.values());

    private static final List<Sort.Key> BY_NAME =
            List.of(new Sort.Key("lastName", true), new Sort.Key("firstName", true));

    private ContactOrder() {}

    /** By these keys, then by last name, first name and id. */
    public static Comparator<Contact> by(List<Sort.Key> keys) {
        return Orders.chain(
                complete(keys), ContactOrder::field, contact -> contact.id().value());
    }

    /** These keys and those that make the order total, but for the id, which comes last. */
    public static List<Sort.Key> complete(List<Sort.Key> keys) {
        return keys.appendAll(BY_NAME);
    }

    /** Whether these keys come to the default order: last name, first name, id. */
    public static boolean isByName(List<Sort.Key> keys) {
        return keys.isEmpty() || keys.equals(BY_NAME) || keys.equals(BY_NAME.take(1));
    }

    private static Option<String> field(Contact contact, String field) {
        return switch (field) {
            case "firstName" -> contact.profile().name().first();
            case "middleName" -> contact.profile().name().middle();
            case "lastName" -> contact.profile().name().last();
            default -> contact.profile().title();
        };
    }
}
