package org.externalcontacts.adapter.postgres.internal.organization;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.adapter.postgres.internal.record.Lexemes;
import org.externalcontacts.adapter.postgres.internal.record.Profiles;
import org.externalcontacts.adapter.postgres.internal.record.Reached;
import org.externalcontacts.adapter.postgres.internal.record.SortKeys;
import org.externalcontacts.adapter.postgres.internal.schema.PostgresSchemas;
import org.externalcontacts.adapter.postgres.internal.snapshot.Kind;
import org.externalcontacts.adapter.postgres.internal.snapshot.ReadSet;
import org.externalcontacts.adapter.postgres.internal.sql.Call;
import org.externalcontacts.adapter.postgres.internal.sql.Sql;
import org.externalcontacts.adapter.postgres.internal.sql.Transaction;
import org.externalcontacts.application.search.Words;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.schema.CustomFields;
import org.externalcontacts.domain.trustor.TrustorLink;

/** Writes organizations and their links, under the locks that storing has taken. A link is a part of its organization: it raises its version. */
public final class OrganizationWrites {

    private static final Sql ADD = PostgresOrganizations.STATEMENTS.get("add");
    private static final Sql REPLACE = PostgresOrganizations.STATEMENTS.get("replace");
    private static final Sql TOUCH = PostgresOrganizations.STATEMENTS.get("touch");
    private static final Sql REMEMBER = PostgresOrganizations.STATEMENTS.get("remember");
    private static final Sql FORGET = PostgresOrganizations.STATEMENTS.get("forget");
    private static final Sql LINK = PostgresOrganizations.STATEMENTS.get("link");
    private static final Sql UNLINK = PostgresOrganizations.STATEMENTS.get("unlink");

    private static final List<Sql> REMOVE =
            List.of("remove", "remove.notes", "remove.relationships").map(PostgresOrganizations.STATEMENTS::get);

    private final Transaction transaction;
    private final ReadSet seen;
    private final Lexemes lexemes;
    private final PostgresSchemas schemas;

    /** Writes in this transaction what was decided on what was seen. */
    public OrganizationWrites(Transaction transaction, ReadSet seen, Lexemes lexemes, PostgresSchemas schemas) {
        this.transaction = transaction;
        this.seen = seen;
        this.lexemes = lexemes;
        this.schemas = schemas;
    }

    /** A new organization. */
    public void add(Organization organization) {
        transaction.later(columns(ADD, organization).set("profile", Profiles.json(organization.profile())));
    }

    /** An organization in its new state. */
    public void replace(Organization organization) {
        Option<byte[]> stored = seen.stored(Kind.ORGANIZATION, organization.id().value());
        transaction.later(columns(REPLACE, organization).set("profile", Profiles.json(organization.profile(), stored)));
    }

    /** An organization with all that hangs on it; contacts that still name it are remembered. */
    public void remove(OrganizationId id) {
        REMOVE.forEach(sql -> transaction.later(sql.call().set("id", id.value())));
        transaction.later(UNLINK.call().set("organization", id.value()));
        transaction.later(REMEMBER.call().set("id", id.value()));
    }

    /** Organizations that are gone are forgotten once no contact names them. */
    public void forgetAbandoned() {
        transaction.later(FORGET.call());
    }

    /** The one link of an organization. */
    public void link(TrustorLink link) {
        transaction.later(LINK.call()
                .set("organization", link.organization().value())
                .set("trustor", link.trustor().value())
                .set("created", link.created()));
        touch(link.organization());
    }

    /** The end of the link. */
    public void unlink(OrganizationId organization) {
        transaction.later(UNLINK.call().set("organization", organization.value()));
        touch(organization);
    }

    private void touch(OrganizationId id) {
        transaction.later(TOUCH.call().set("id", id.value()));
    }

    private Call columns(Sql sql, Organization organization) {
        return sql.call()
                .set("id", organization.id().value())
                .set(
                        "schema",
                        organization
                                .profile()
                                .customFields()
                                .map(CustomFields::schema)
                                .map(ref -> ref.id().value()))
                .set("name", SortKeys.of(organization.profile().name()))
                .set("type", SortKeys.of(organization.profile().companyType()))
                .set("industry", SortKeys.of(organization.profile().industry()))
                .set(
                        "words",
                        lexemes.vector(Words.of(organization, schemas::named), Reached.by(organization.profile())))
                .set("name_words", lexemes.vector(Words.ofName(organization), List.empty()))
                .set("created", organization.dates().created())
                .set("modified", organization.dates().modified());
    }
}
