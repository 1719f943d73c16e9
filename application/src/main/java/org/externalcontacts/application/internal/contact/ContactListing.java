package org.externalcontacts.application.internal.contact;

import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.internal.page.SortOrder;
import org.externalcontacts.application.internal.search.ContactOrder;
import org.externalcontacts.application.page.Page;
import org.externalcontacts.application.page.Sort;
import org.externalcontacts.application.search.ContactSearch;
import org.externalcontacts.application.search.Found;
import org.externalcontacts.application.search.SearchText;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.EntityKind;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.OrganizationId;

/** Lists contacts page by page, with what was asked to be filled in. */
public record ContactListing(EngineParts parts) {

    /** The page asked for, among all listed contacts. */
    Either<Refusal, Page<ContactView>> page(ContactQuery query, Set<ContactView.Part> expand) {
        return search(query, Option.none()).map(search -> parts.storage().lookUp(view -> found(view, search, expand)));
    }

    /** The page asked for, among those of one organization. */
    Either<Refusal, Page<ContactView>> page(
            OrganizationId organization, ContactQuery query, Set<ContactView.Part> expand) {
        return search(query, Option.some(organization))
                .flatMap(search -> parts.storage()
                        .read(view -> Refusal.unless(missing(view, organization), () -> found(view, search, expand))));
    }

    private Either<Refusal, ContactSearch> search(ContactQuery query, Option<OrganizationId> organization) {
        return SortOrder.ofListing(query.page(), query.sortOrder(), ContactOrder.FIELDS, query.violations())
                .map(order -> search(query, organization, order));
    }

    private ContactSearch search(ContactQuery query, Option<OrganizationId> organization, List<Sort.Key> order) {
        return new ContactSearch(
                query.text().map(typed -> SearchText.of(typed, parts.phones())).getOrElse(SearchText::everything),
                organization,
                order,
                query.page());
    }

    private static Option<Refusal> missing(View view, OrganizationId organization) {
        return Option.when(
                view.organizations().find(organization).isEmpty(),
                () -> Refusal.notFound(EntityKind.ORGANIZATION, organization));
    }

    /** The only other part is source systems, which a local engine does not have. */
    private static Page<ContactView> found(View view, ContactSearch search, Set<ContactView.Part> expand) {
        Found<ContactView> found = expand.contains(ContactView.Part.EXTERNAL_ORGANIZATION)
                ? view.searchWithOrganizations(search)
                : plain(view.contacts().search(search));
        return new Page<>(found.entities(), search.page(), found.total());
    }

    private static Found<ContactView> plain(Found<Contact> found) {
        return new Found<>(found.entities().map(ContactView::of), found.total());
    }

    /** Contacts with these parts. */
    public static List<ContactView> expanded(View view, List<Contact> contacts, Set<ContactView.Part> expand) {
        return expand.contains(ContactView.Part.EXTERNAL_ORGANIZATION)
                ? view.withOrganizations(contacts)
                : contacts.map(ContactView::of);
    }
}
