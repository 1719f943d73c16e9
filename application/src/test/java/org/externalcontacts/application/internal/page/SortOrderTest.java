package org.externalcontacts.application.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sort order")
class SortOrderTest {

    private static final Set<String> FIELDS = LinkedHashSet.of("firstName", "lastName");

    @Test
    @DisplayName("Rule 5.4: field:asc or field:desc")
    void isReadAsFieldAndDirection() {
        assertThat(read("lastName:asc")).containsExactly(new Sort.Key("lastName", true));
        assertThat(read("lastName:desc")).containsExactly(new Sort.Key("lastName", false));
        assertThat(read("firstName")).containsExactly(new Sort.Key("firstName", true));
    }

    @Test
    @DisplayName("Rule 20.2: several are separated by commas")
    void mayHaveSeveralKeys() {
        assertThat(read("lastName:desc, firstName:asc"))
                .containsExactly(new Sort.Key("lastName", false), new Sort.Key("firstName", true));
    }

    @Test
    @DisplayName("Rule 20.2: without one the order is the default one")
    void mayBeAbsent() {
        assertThat(SortOrder.read(Option.none(), FIELDS).get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                ":",
                "city:asc",
                "lastname:asc",
                "lastName:ASC",
                "lastName:up",
                "lastName:",
                "lastName asc",
                "lastName:asc:desc",
                "lastName :asc",
                "lastName:asc,",
                "lastName:asc,,firstName:asc",
                ":asc",
                "lastName;firstName"
            })
    @DisplayName("Rule 20.2: anything else is refused")
    void refusesAnythingElse(String order) {
        assertThat(SortOrder.read(Option.some(order), FIELDS).getError())
                .containsExactly(Violation.of(
                        "sortOrder",
                        order,
                        "must be a list of field:asc or field:desc, where field is one of firstName, lastName"));
    }

    @Test
    @DisplayName("Rule 20.4: a listing names all that is wrong with order, page and the rest at once")
    void isRefusedTogetherWithThePage() {
        Violation elsewhere = Violation.of("trustorId", "26", "lists more than 25 trustors");
        Either<Refusal, List<Sort.Key>> refused =
                SortOrder.ofListing(PageRequest.firstOf(0), Option.some("city"), FIELDS, List.of(elsewhere));

        assertThat(((Refusal.InvalidInput) refused.getLeft()).violations().map(Violation::field))
                .containsExactly("sortOrder", "pageSize", "trustorId");
    }

    @Test
    void givesItsKeysWhenAllIsRight() {
        assertThat(SortOrder.ofListing(PageRequest.first(), Option.some("lastName"), FIELDS, List.empty()))
                .isEqualTo(Either.right(List.of(new Sort.Key("lastName", true))));
    }

    private static List<Sort.Key> read(String order) {
        return SortOrder.read(Option.some(order), FIELDS).get();
    }
}
