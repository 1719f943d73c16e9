package org.externalcontacts.application.internal.contact;

import io.vavr.collection.List;
import io.vavr.collection.Map;
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
import org.externalcontacts.domain.organization.Organization;
import org.externalcontacts.domain.organization.OrganizationId;

/** Lists contacts page by page, with what was asked to be filled in. */
public record ContactListing(EngineParts parts) {

    /** The page asked for, among all listed contacts or those of one organization. */
    Either<Refusal, Page<ContactView>> page(
            ContactQuery query, Option<OrganizationId> organization, Set<ContactView.Part> expand) {
        return SortOrder.ofListing(query.page(), query.sortOrder(), ContactOrder.FIELDS, query.violations())
                .map(order -> search(query, organization, order))
                .flatMap(search -> parts.storage()
                        .read(view ->
                                Refusal.unless(missing(view, organization), () -> found(view, query, search, expand))));
    }

    private ContactSearch search(ContactQuery query, Option<OrganizationId> organization, List<Sort.Key> order) {
        return new ContactSearch(
                query.text().map(typed -> SearchText.of(typed, parts.phones())).getOrElse(SearchText::everything),
                organization,
                order,
                query.page());
    }

    private static Option<Refusal> missing(View view, Option<OrganizationId> organization) {
        return organization
                .filter(id -> view.organizations().find(id).isEmpty())
                .map(id -> Refusal.notFound(EntityKind.ORGANIZATION, id));
    }

    private static Page<ContactView> found(
            View view, ContactQuery query, ContactSearch search, Set<ContactView.Part> expand) {
        Found<Contact> found = view.contacts().search(search);
        return new Page<>(expanded(view, found.entities(), expand), query.page(), found.total());
    }

    /** The contacts with these parts, of which all organizations are read together; a local engine has no source systems. */
    public static List<ContactView> expanded(View view, List<Contact> contacts, Set<ContactView.Part> expand) {
        if (!expand.contains(ContactView.Part.EXTERNAL_ORGANIZATION)) {
            return contacts.map(ContactView::of);
        }
        Map<OrganizationId, Organization> organizations = view.organizations()
                .findAll(contacts.flatMap(contact -> contact.profile().organization()));
        return contacts.map(contact ->
                new ContactView(contact, contact.profile().organization().flatMap(organizations::get), List.empty()));
    }
}
