package org.externalcontacts.application.internal.search;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.Comparator;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.page.SortField;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.externalcontacts.application.search.Folding;
import org.externalcontacts.domain.relationship.Relationship;

/** In which order relationships are listed: newest first unless asked otherwise, then by id (rules 5.4, 20.2). */
public final class RelationshipOrder {

    /** The fields to sort by. */
    public static final Set<String> FIELDS = SortField.texts(RelationshipQuery.Field.values());

    private RelationshipOrder() {}

    /** By these keys, then newest first, then by id. */
    public static Comparator<Relationship> by(List<Sort.Key> keys) {
        Comparator<Relationship> byId =
                Comparator.comparing(relationship -> relationship.id().value(), Orders.BY_ID);
        return keys.append(new Sort.Key("createDate", false))
                .map(RelationshipOrder::by)
                .append(byId)
                .reduce(Comparator::thenComparing);
    }

    private static Comparator<Relationship> by(Sort.Key key) {
        return key.ascending() ? by(key.field()) : by(key.field()).reversed();
    }

    private static Comparator<Relationship> by(String field) {
        return field.equals("createDate")
                ? Comparator.comparing(
                        relationship -> relationship.dates().get().created())
                : Comparator.comparing(relationship -> Folding.caseless(relationship.label()));
    }
}
