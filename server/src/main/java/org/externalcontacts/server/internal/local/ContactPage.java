package org.externalcontacts.server.internal.local;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.contact.ContactType;
import org.externalcontacts.server.internal.http.Parameters;
import org.externalcontacts.wire.internal.endpoint.WholeNumber;

/**
 * Which contacts are asked for.
 *
 * @param size most of them, 1 to 200
 * @param number of the page, from 1
 * @param type none for all
 */
record ContactPage(int size, int number, Option<ContactType> type) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** What a query asks for; or all that is wrong with it. */
    static Either<Refusal, ContactPage> of(Parameters query) {
        Validation<Seq<Violation>, Integer> size = number(query, "pageSize", USUAL, MOST);
        Validation<Seq<Violation>, Integer> number = number(query, "pageNumber", 1, Integer.MAX_VALUE);
        Validation<Seq<Violation>, Option<ContactType>> type =
                single(query, "type").flatMap(ContactPage::type);
        Seq<Violation> violations = List.<Validation<Seq<Violation>, ?>>of(size, number, type)
                .filter(Validation::isInvalid)
                .flatMap(Validation::getError);
        return violations.isEmpty()
                ? Either.right(new ContactPage(size.get(), number.get(), type.get()))
                : Either.left(new Refusal.InvalidInput(violations));
    }

    /** How many contacts come before it. */
    long offset() {
        return (number - 1L) * size;
    }

    private static Validation<Seq<Violation>, Integer> number(Parameters query, String name, int usual, int most) {
        return single(query, name)
                .flatMap(given -> given.map(
                                text -> WholeNumber.read(name, text).flatMap(number -> within(name, number, most)))
                        .getOrElse(Validation.valid(usual)));
    }

    private static Validation<Seq<Violation>, Integer> within(String name, int number, int most) {
        return number >= 1 && number <= most
                ? Validation.valid(number)
                : invalid(name, String.valueOf(number), number < 1 ? "is less than 1" : "is more than " + most);
    }

    private static Validation<Seq<Violation>, Option<ContactType>> type(Option<String> given) {
        Option<ContactType> known =
                given.flatMap(text -> Census.TYPES.find(type -> type.text().equals(text)));
        return given.isDefined() && known.isEmpty()
                ? invalid(
                        "type",
                        given.get(),
                        "must be one of " + Census.TYPES.map(ContactType::text).mkString(", "))
                : Validation.valid(known);
    }

    private static Validation<Seq<Violation>, Option<String>> single(Parameters query, String name) {
        List<String> values = query.said(name);
        return values.size() > 1
                ? Validation.invalid(List.of(new Violation(
                        name, Option.none(), "is given " + values.size() + " times with different values")))
                : Validation.valid(values.headOption());
    }

    private static <T> Validation<Seq<Violation>, T> invalid(String name, String value, String reason) {
        return Validation.invalid(List.of(Violation.of(name, value, reason)));
    }
}
