package org.externalcontacts.adapter.postgres.internal.contact;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.UUID;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.domain.contact.Contact;

/**
 * Searches among listed contacts. All keywords that find contacts by their own words go into one query of the text index. A keyword that is
 * also in names of organizations finds their contacts as well; the names are looked up first, so that the usual search has no alternative.
 */
final class ContactFinder {

    private static final Sql NAMED = Statements.in("organization.sql").get("named");

    private static final Map<String, String> COLUMNS = HashMap.of(
            "firstName", "s.first_key", "middleName", "s.middle_key", "lastName", "s.last_key", "title", "s.title_key");

    private final Transaction transaction;
    private final Lexemes lexemes;

    ContactFinder(Transaction transaction, Lexemes lexemes) {
        this.transaction = transaction;
        this.lexemes = lexemes;
    }

    Found<Contact> search(ContactSearch search) {
        boolean all = search.text().isEverything() && search.organization().isEmpty();
        Match match = match(search);
        Sql sql = PostgresContacts.STATEMENTS.get(
                all ? "list" : "search", java.util.Map.of("match", match.condition(), "order", order(search.order())));
        Call call = sql.call()
                .set("limit", search.page().size())
                .set("offset", search.page().offset());
        match.values().forEach(value -> call.set(value._1, value._2));
        List<Hit> page = transaction.rows(call, Hit::read);
        return new Found<>(page.flatMap(Hit::contact), page.head().total());
    }

    private Match match(ContactSearch search) {
        Match wanted = search.text().isEverything() ? Match.EVERYTHING : keywords(search.text());
        return search.organization()
                .map(id ->
                        wanted.and("s.organization_id = :organization", List.of(Tuple.of("organization", id.value()))))
                .getOrElse(wanted);
    }

    private Match keywords(SearchText text) {
        List<String> queries = text.keywords().map(lexemes::query);
        String whole = lexemes.queryWhole(text.whole());
        Map<Integer, UUID[]> companies = companies(queries);
        if (companies.isEmpty()) {
            return Match.words("query", "(" + queries.mkString(" & ") + ") | " + whole);
        }
        List<String> ownWords = queries.zipWithIndex()
                .filter(query -> !companies.containsKey(query._2))
                .map(query -> query._1);
        Match own = ownWords.isEmpty() ? Match.EVERYTHING : Match.words("query", ownWords.mkString(" & "));
        return companies
                .foldLeft(own, (match, found) -> match.and(orAtOneOf(queries.get(found._1), found._1, found._2)))
                .or(Match.words("whole", whole));
    }

    private static Match orAtOneOf(String query, int number, UUID[] organizations) {
        // Parameters have names of letters.
        String letter = "_" + Character.toString('a' + number / 26) + Character.toString('a' + number % 26);
        return new Match(
                "(s.words @@ :query" + letter + "::tsquery or s.organization_id = any(:companies" + letter + "))",
                List.of(Tuple.of("query" + letter, query), Tuple.of("companies" + letter, organizations)));
    }

    /** For each keyword that is in names of organizations, those. */
    private Map<Integer, UUID[]> companies(List<String> queries) {
        return HashMap.ofEntries(transaction.rows(
                NAMED.call().set("queries", queries.toJavaArray(String[]::new)),
                row -> Tuple.of(row.number("number") - 1, row.ids("ids"))));
    }

    private static String order(List<Sort.Key> keys) {
        return ContactOrder.complete(keys)
                .distinctBy(Sort.Key::field)
                .map(key -> COLUMNS.get(key.field()).getOrElse("s.title_key") + (key.ascending() ? "" : " desc")
                        + " nulls last")
                .append("s.id")
                .mkString(", ");
    }

    /** A row of a page, or of none: even then it says how many there are. */
    private record Hit(long total, Option<Contact> contact) {

        static Hit read(Row row) {
            return new Hit(
                    row.count("total"),
                    row.optionalId("id").isEmpty()
                            ? Option.none()
                            : Option.some(ContactRow.read(row).contact()));
        }
    }
}
