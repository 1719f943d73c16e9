package org.externalcontacts.adapter.postgres.internal.organization;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.sql.Row;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.storage.TrustorRecords;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.trustor.TrustorId;
import org.externalcontacts.domain.trustor.TrustorLink;

/**
 * Links to trustors of one snapshot. They are not noted as seen: that of an organization changes with the version of the organization, and
 * that a trustor has one link, its key sees to.
 */
public final class PostgresTrustors implements TrustorRecords {

    private static final Sql OF = PostgresOrganizations.STATEMENTS.get("link.of");
    private static final Sql OF_ALL = PostgresOrganizations.STATEMENTS.get("links.of");
    private static final Sql TO = PostgresOrganizations.STATEMENTS.get("link.to");
    private static final Sql TO_ALL = PostgresOrganizations.STATEMENTS.get("links.to");

    private final Transaction transaction;

    /** The links that this transaction sees. */
    public PostgresTrustors(Transaction transaction) {
        this.transaction = transaction;
    }

    @Override
    public Option<TrustorLink> linkOf(OrganizationId organization) {
        return transaction.row(OF.call().set("organization", organization.value()), PostgresTrustors::link);
    }

    @Override
    public Map<OrganizationId, TrustorLink> linksOf(Seq<OrganizationId> organizations) {
        return transaction
                .rows(OF_ALL.call().ids("organizations", organizations), PostgresTrustors::link)
                .toMap(TrustorLink::organization, link -> link);
    }

    @Override
    public List<TrustorLink> linksTo(Seq<TrustorId> trustors) {
        return transaction.rows(TO_ALL.call().ids("trustors", trustors), PostgresTrustors::link);
    }

    @Override
    public Option<TrustorLink> linkTo(TrustorId trustor) {
        return transaction.row(TO.call().set("trustor", trustor.value()), PostgresTrustors::link);
    }

    private static TrustorLink link(Row row) {
        return new TrustorLink(
                new OrganizationId(row.id("organization_id")),
                new TrustorId(row.id("trustor_id")),
                row.moment("created_at"));
    }
}
