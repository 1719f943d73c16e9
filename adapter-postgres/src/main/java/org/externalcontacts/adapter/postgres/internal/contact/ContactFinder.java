package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.RowReader;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.domain.contact.Contact;

/**
 * Searches among listed contacts. All keywords that find contacts by their own words go into one query of the text index. A keyword that is
 * also in the name of an organization finds the contacts there as well. The statement of the usual search, which has no alternatives, says
 * whether there is one; only then is a second statement sent, which has them.
 */
final class ContactFinder {

    private static final Map<String, String> COLUMNS = HashMap.of(
            "firstName", "s.first_key", "middleName", "s.middle_key", "lastName", "s.last_key", "title", "s.title_key");

    private final Transaction transaction;
    private final Lexemes lexemes;

    ContactFinder(Transaction transaction, Lexemes lexemes) {
        this.transaction = transaction;
        this.lexemes = lexemes;
    }

    Found<Contact> search(ContactSearch search) {
        return found(search, "", row -> ContactRow.read(row).contact());
    }

    Found<ContactView> searchWithOrganizations(ContactSearch search) {
        return found(search, "{organization.columns}", new ViewsOfPage());
    }

    private <T> Found<T> found(ContactSearch search, String expanded, RowReader<T> reader) {
        SearchText text = search.text();
        if (text.isEverything()) {
            String statement = search.organization().isEmpty() ? "list" : "search";
            return page(statement, search, Match.EVERYTHING, expanded, reader).found();
        }
        List<String> queries = text.keywords().map(lexemes::query);
        String whole = lexemes.queryWhole(text.whole());
        Match words = Match.words("words", "(" + queries.mkString(" & ") + ") | " + whole)
                .and("not (select any_is from named)", List.empty())
                .with("queries", queries.toJavaArray(String[]::new));
        Result<T> usual = page("search.words", search, words, expanded, reader);
        if (!usual.isNamed()) {
            return usual.found();
        }
        transaction.forget();
        Match companies = queries.zipWithIndex(ContactFinder::orAtCompany)
                .reduce(Match::and)
                .or(Match.words("whole", whole))
                .with("queries", queries.toJavaArray(String[]::new));
        return page("search.companies", search, companies, expanded, reader).found();
    }

    private static Match orAtCompany(String query, int number) {
        // Parameters have names of letters.
        String parameter = "words_" + Character.toString('a' + number / 26) + Character.toString('a' + number % 26);
        return Match.words(parameter, query)
                .or(new Match(
                        "s.organization_id = any((select ids from company where number = " + (number + 1)
                                + ")::uuid[])",
                        List.empty()));
    }

    private <T> Result<T> page(
            String statement, ContactSearch search, Match wanted, String expanded, RowReader<T> reader) {
        Match match = search.organization()
                .map(id ->
                        wanted.and("s.organization_id = :organization", List.of(Tuple.of("organization", id.value()))))
                .getOrElse(wanted);
        Sql sql = PostgresContacts.STATEMENTS.get(
                statement,
                java.util.Map.of("match", match.condition(), "order", order(search.order()), "expanded", expanded));
        Call call = sql.call()
                .set("limit", search.page().size())
                .set("offset", search.page().offset());
        match.values().forEach(value -> call.set(value._1, value._2));
        return Result.of(transaction.rows(call, row -> Hit.read(row, reader)));
    }

    private static String order(List<Sort.Key> keys) {
        return ContactOrder.complete(keys)
                .distinctBy(Sort.Key::field)
                .map(key -> COLUMNS.get(key.field()).getOrElse("s.title_key") + (key.ascending() ? "" : " desc")
                        + " nulls last")
                .append("s.id")
                .mkString(", ");
    }

    /** A page, unless a keyword is in the name of an organization. */
    private record Result<T>(boolean isNamed, Found<T> found) {

        static <T> Result<T> of(List<Hit<T>> hits) {
            return new Result<>(
                    hits.head().isNamed(),
                    new Found<>(hits.flatMap(Hit::entity), hits.head().total()));
        }
    }

    /** A row of a page, or of none: even then it says how many there are. */
    private record Hit<T>(long total, boolean isNamed, Option<T> entity) {

        static <T> Hit<T> read(Row row, RowReader<T> reader) {
            return new Hit<>(
                    row.count("total"), row.truth("named"), row.optionalId("id").map(id -> reader.read(row)));
        }
    }
}
