package org.externalcontacts.application.organization;

import io.vavr.collection.Iterator;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.externalcontacts.application.IdempotencyKey;
import org.externalcontacts.application.internal.page.ScanIterator;
import org.externalcontacts.application.page.Bulk;
import org.externalcontacts.application.page.CursorPage;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.ScanRequest;
import org.externalcontacts.application.permission.Fulfils;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;
import org.externalcontacts.domain.organization.OrganizationProfile;

/**
 * Use cases on organizations. Every use case may be refused for lacking permission, every one that takes a profile for invalid
 * input, and every one that takes an id if no entity has it.
 */
public interface Organizations {

    /** Makes an organization; only its name is required (rule 8.1). */
    @Fulfils(Operation.POST_ORGANIZATIONS)
    Either<Refusal, Organization> create(OrganizationProfile profile);

    /**
     * {@link #create}, once for this key: a repeated call returns what the first one returned (rule 20.14). Also refused: a key that was used
     * for something else. A remote system that takes no keys does not support it.
     */
    Either<Refusal, Organization> create(OrganizationProfile profile, IdempotencyKey key);

    /** The organization. */
    @Fulfils(Operation.GET_ORGANIZATION)
    default Either<Refusal, Organization> get(OrganizationId id) {
        return view(id).map(OrganizationView::organization);
    }

    /** The organization with these parts expanded. */
    @Fulfils(Operation.GET_ORGANIZATION)
    Either<Refusal, OrganizationView> view(OrganizationId id, OrganizationView.Part... expand);

    /** Replaces the whole profile: what it leaves out is cleared (rule 2.10). */
    @Fulfils(Operation.PUT_ORGANIZATION)
    Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile);

    /**
     * {@link #update} if the organization still has this version (rule 20.13); otherwise refused as stale. A remote system that has no versions
     * does not support it.
     */
    Either<Refusal, Organization> update(OrganizationId id, OrganizationProfile profile, Version ifVersion);

    /**
     * Reads the profile, changes it and writes it back; atomic on a local engine and on a remote system that takes versions (rule 20.13), which
     * refuses it as a stale version if others write again and again; on one that takes none the last write wins. The change runs under no lock:
     * however slow it is, it delays no other caller. It is run again if the profile was written meanwhile, so it must have no side effects.
     *
     * @throws org.externalcontacts.application.IllegalCallException if the change calls this engine; nothing is written then
     */
    Either<Refusal, Organization> change(OrganizationId id, UnaryOperator<OrganizationProfile> change);

    /**
     * Removes the organization with its notes, relationships and link; its contacts stay, without it (rule 8.5). It is gone at
     * once, and its contacts read as contacts without organization. On a local engine their own changes, dates and events, follow in
     * steps of 100; when one of these throws, the organization is gone all the same, and the next deletion does the rest.
     */
    @Fulfils(Operation.DELETE_ORGANIZATION)
    Either<Refusal, OrganizationId> delete(OrganizationId id);

    /** {@link #delete} if the organization still has this version (rule 20.13); otherwise refused as stale. */
    Either<Refusal, OrganizationId> delete(OrganizationId id, Version ifVersion);

    /** Organizations that match, page by page within the first 1,000 (rules 5, 20.1, 20.2). */
    @Fulfils(Operation.GET_ORGANIZATIONS)
    default Either<Refusal, Page<Organization>> search(OrganizationQuery query) {
        return searchViews(query).map(page -> page.map(OrganizationView::organization));
    }

    /** {@link #search} with these parts beside each organization. */
    @Fulfils(Operation.GET_ORGANIZATIONS)
    Either<Refusal, Page<OrganizationView>> searchViews(OrganizationQuery query, OrganizationView.Part... expand);

    /** Organizations by id, page after page, with no end to how many (rule 6). */
    @Fulfils(Operation.GET_SCAN_ORGANIZATIONS)
    Either<Refusal, CursorPage<Organization>> scan(ScanRequest request);

    /**
     * Every organization, read lazily by scanning. A refusal after the first page is thrown as
     * {@link org.externalcontacts.application.page.ScanInterruptedException}.
     */
    default Either<Refusal, Iterator<Organization>> all() {
        return ScanIterator.over(this::scan);
    }

    /** {@link #all()} as a JDK stream. Pages are fetched lazily, on the thread that reads it. */
    default Either<Refusal, Stream<Organization>> stream() {
        return ScanIterator.stream(this::scan);
    }

    /** {@link #get} for many. */
    @Fulfils(Operation.POST_BULK_ORGANIZATIONS)
    Either<Refusal, Bulk<Organization>> bulkGet(Seq<OrganizationId> ids);

    /** {@link #create} for many, in order. */
    @Fulfils(Operation.POST_BULK_ORGANIZATIONS_ADD)
    Either<Refusal, Bulk<Organization>> bulkCreate(Seq<OrganizationProfile> profiles);

    /** {@link #update} for many, in order. */
    @Fulfils(Operation.POST_BULK_ORGANIZATIONS_UPDATE)
    Either<Refusal, Bulk<Organization>> bulkUpdate(Seq<Update> updates);

    /** {@link #delete} for many, in order. */
    @Fulfils(Operation.POST_BULK_ORGANIZATIONS_REMOVE)
    Either<Refusal, Bulk<OrganizationId>> bulkDelete(Seq<OrganizationId> ids);

    /** One item of a bulk update: which organization, and its new profile. */
    record Update(OrganizationId id, OrganizationProfile profile) {}
}
