package org.externalcontacts.application.internal.page;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.internal.CleanText;

/**
 * Reads a sort order as the platform writes it: {@code field:asc} or {@code field:desc}, several separated by commas, at most
 * 1,000 characters. A field alone is ascending; of a field that is named again the first time counts.
 */
public final class SortOrder {

    private static final String NAME = "sortOrder";

    /** Room for every field of a listing many times over; this limit is ours, not the platform's. */
    private static final int LONGEST = 1_000;

    private SortOrder() {}

    /** The keys in order, each field once, none for no order; anything that is not such a text is a violation (rules 5.4, 20.2). */
    public static Validation<Seq<Violation>, List<Sort.Key>> read(Option<String> sortOrder, Set<String> fields) {
        if (sortOrder.isEmpty()) {
            return Validation.valid(List.empty());
        }
        InputCheck length = new InputCheck().text(NAME, sortOrder, LONGEST);
        if (!length.violations().isEmpty()) {
            return Validation.invalid(length.violations());
        }
        List<Option<Sort.Key>> keys =
                List.of(sortOrder.get().split(",", -1)).map(part -> key(CleanText.strip(part), fields));
        return keys.forAll(Option::isDefined)
                ? Validation.valid(keys.flatMap(key -> key).distinctBy(Sort.Key::field))
                : Validation.invalid(List.of(Violation.of(
                        NAME,
                        sortOrder.get(),
                        "must be a list of field:asc or field:desc, where field is one of " + fields.mkString(", "))));
    }

    /** The keys of a listing, or the refusal with all violations of its page and order, and the given ones. */
    public static Either<Refusal, List<Sort.Key>> ofListing(
            PageRequest page, Option<String> sortOrder, Set<String> fields, Seq<Violation> elsewhere) {
        return Refusal.unlessValid(read(sortOrder, fields), page.violations().appendAll(elsewhere));
    }

    private static Option<Sort.Key> key(String part, Set<String> fields) {
        int colon = part.indexOf(':');
        String field = colon < 0 ? part : part.substring(0, colon);
        String direction = colon < 0 ? "asc" : part.substring(colon + 1);
        boolean known = fields.contains(field) && (direction.equals("asc") || direction.equals("desc"));
        return Option.when(known, () -> new Sort.Key(field, direction.equals("asc")));
    }
}
