package org.externalcontacts.application.internal.directory;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.internal.contact.ContactListing;
import org.externalcontacts.application.internal.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.domain.contact.Contact;
import org.externalcontacts.domain.organization.Organization;

/** The reverse white pages of a local engine. */
public record DirectoryService(EngineParts parts, Guard guard) implements Directory {

    @Override
    public Either<Refusal, Directory.Matches> lookup(String value, ContactView.Part... expand) {
        return guard.permit(Operation.GET_REVERSEWHITEPAGESLOOKUP)
                .flatMap(permitted -> Refusal.unlessValid(LookupValue.of(value, parts.phones())))
                .map(wanted -> parts.storage().read(view -> matches(view, wanted, expand)));
    }

    private static Directory.Matches matches(View view, LookupValue wanted, ContactView.Part... expand) {
        List<Contact> contacts = view.contacts().reachedBy(wanted, Directory.Matches.MOST);
        List<Organization> organizations = view.organizations()
                .reachedBy(wanted, Directory.Matches.MOST)
                .take(Directory.Matches.MOST - contacts.size());
        return new Directory.Matches(ContactListing.expanded(view, contacts, HashSet.of(expand)), organizations);
    }
}
