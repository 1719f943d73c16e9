package org.externalcontacts.adapter.postgres.internal.organization;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.record.Profiles;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Scan;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Statements;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.internal.search.OrganizationOrder;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.search.OrganizationSearch;
import org.externalcontacts.application.storage.OrganizationRecords;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** Organizations of one snapshot. */
public final class PostgresOrganizations implements OrganizationRecords {

    static final Statements STATEMENTS = Statements.in("organization.sql");

    private static final Sql FIND = STATEMENTS.get("find");
    private static final Sql FIND_ALL = STATEMENTS.get("find.all");
    private static final Scan SCAN = STATEMENTS.scan("scan", "o.id");
    private static final Sql REACHED = STATEMENTS.get("reached");

    private static final Map<String, String> COLUMNS =
            HashMap.of("name", "s.name_key", "companyType", "s.type_key", "industry", "s.industry_key");

    private final Transaction transaction;
    private final ReadSet seen;
    private final Lexemes lexemes;

    /** The organizations that this transaction sees. */
    public PostgresOrganizations(Transaction transaction, ReadSet seen, Lexemes lexemes) {
        this.transaction = transaction;
        this.seen = seen;
        this.lexemes = lexemes;
    }

    @Override
    public Option<Organization> find(OrganizationId id) {
        return seen.records().get(id, () -> transaction.row(FIND.call().set("id", id.value()), this::noted));
    }

    @Override
    public Map<OrganizationId, Organization> findAll(Seq<OrganizationId> ids) {
        return seen.records().getAll(ids, this::read);
    }

    @Override
    public Set<OrganizationId> existing(Seq<OrganizationId> ids) {
        if (seen.assumes()) {
            ids.forEach(id -> seen.assume(Kind.ORGANIZATION, id.value()));
            return ids.toSet();
        }
        return OrganizationRecords.super.existing(ids);
    }

    private Map<OrganizationId, Organization> read(Seq<OrganizationId> ids) {
        return HashMap.ofEntries(transaction
                .rows(FIND_ALL.call().ids("ids", ids), this::noted)
                .map(found -> Tuple.of(found.id(), found)));
    }

    private Organization noted(Row row) {
        seen.record(Kind.ORGANIZATION, row.id("id"), row.number("version"), () -> row.bytes("profile"));
        return organization(row);
    }

    @Override
    public Found<Organization> search(OrganizationSearch search) {
        boolean all = search.text().isEverything();
        Call call = STATEMENTS
                .get(all ? "list" : "search", java.util.Map.of("order", order(search.order())))
                .call()
                .set("limit", search.page().size())
                .set("offset", search.page().offset());
        if (!all) {
            call.set(
                    "query",
                    "(" + search.text().keywords().map(lexemes::query).mkString(" & ") + ") | "
                            + lexemes.queryWhole(search.text().whole()));
        }
        List<Hit> page = transaction.rows(call, Hit::read);
        return new Found<>(page.flatMap(Hit::organization), page.head().total());
    }

    @Override
    public List<Organization> scan(Option<OrganizationId> after, int limit) {
        return many(SCAN.from(after.map(OrganizationId::value)).set("limit", limit));
    }

    @Override
    public List<Organization> reachedBy(LookupValue value, int limit) {
        return many(REACHED.call().set("query", lexemes.query(value)).set("limit", limit))
                .filter(organization -> value.reaches(organization.profile()));
    }

    private List<Organization> many(Call call) {
        return transaction.rows(call, PostgresOrganizations::organization);
    }

    private static Organization organization(Row row) {
        return read(row, "");
    }

    /** The organization in the columns with this prefix. */
    public static Organization read(Row row, String prefix) {
        return new Organization(
                new OrganizationId(row.id(prefix + "id")),
                Profiles.organization(row.bytes(prefix + "profile")),
                new AuditDates(row.moment(prefix + "created_at"), row.moment(prefix + "modified_at")));
    }

    private static String order(List<Sort.Key> keys) {
        return OrganizationOrder.complete(keys)
                .distinctBy(Sort.Key::field)
                .map(key -> COLUMNS.get(key.field()).getOrElse("s.name_key") + (key.ascending() ? "" : " desc")
                        + " nulls last")
                .append("s.id")
                .mkString(", ");
    }

    /** A row of a page, or of none: even then it says how many there are. */
    private record Hit(long total, Option<Organization> organization) {

        static Hit read(Row row) {
            return new Hit(
                    row.count("total"),
                    row.optionalId("id").isEmpty()
                            ? Option.none()
                            : Option.some(PostgresOrganizations.organization(row)));
        }
    }
}
