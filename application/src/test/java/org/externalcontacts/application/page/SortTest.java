package org.externalcontacts.application.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Set;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.stream.Stream;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.internal.page.SortOrder;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.internal.search.NoteOrder;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.internal.search.RelationshipOrder;
import org.externalcontacts.application.note.NoteQuery;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.application.relationship.RelationshipQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Typed sort keys are the text form, written without mistakes. */
class SortTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of(
                        ContactQuery.everything()
                                .sortedBy(Sort.ascending(ContactQuery.Field.LAST_NAME)
                                        .thenDescending(ContactQuery.Field.FIRST_NAME)
                                        .thenAscending(ContactQuery.Field.MIDDLE_NAME)
                                        .thenDescending(ContactQuery.Field.TITLE))
                                .sortOrder(),
                        ContactOrder.FIELDS,
                        "lastName:asc,firstName:desc,middleName:asc,title:desc"),
                Arguments.of(
                        OrganizationQuery.everything()
                                .sortedBy(Sort.descending(OrganizationQuery.Field.INDUSTRY)
                                        .thenAscending(OrganizationQuery.Field.COMPANY_TYPE)
                                        .thenAscending(OrganizationQuery.Field.NAME))
                                .sortOrder(),
                        OrganizationOrder.FIELDS,
                        "industry:desc,companyType:asc,name:asc"),
                Arguments.of(
                        NoteQuery.first()
                                .sortedBy(Sort.ascending(NoteQuery.Field.CREATED))
                                .sortOrder(),
                        NoteOrder.FIELDS,
                        "createDate:asc"),
                Arguments.of(
                        RelationshipQuery.first()
                                .sortedBy(Sort.ascending(RelationshipQuery.Field.LABEL)
                                        .thenDescending(RelationshipQuery.Field.CREATED))
                                .sortOrder(),
                        RelationshipOrder.FIELDS,
                        "relationship:asc,createDate:desc"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void typedKeysMakeTheOrderOfTheTextForm(Option<String> order, Set<String> fields, String text) {
        assertThat(order).isEqualTo(Option.some(text));
        assertThat(SortOrder.read(order, fields)
                        .map(keys -> keys.map(key -> key.field() + (key.ascending() ? ":asc" : ":desc"))
                                .mkString(",")))
                .isEqualTo(Validation.valid(text));
    }

    @Test
    void everyFieldOfAListingHasATypedKey() {
        assertThat(ContactOrder.FIELDS.size()).isEqualTo(ContactQuery.Field.values().length);
        assertThat(OrganizationOrder.FIELDS).containsExactly("companyType", "industry", "name");
        assertThat(ContactOrder.FIELDS).containsExactly("firstName", "lastName", "middleName", "title");
    }
}
