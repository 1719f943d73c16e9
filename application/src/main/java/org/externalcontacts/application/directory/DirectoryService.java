package org.externalcontacts.application.directory;

import io.vavr.collection.HashSet;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.ContactExpand;
import org.externalcontacts.application.contact.ContactListing;
import org.externalcontacts.application.engine.EngineParts;
import org.externalcontacts.application.permission.Guard;
import org.externalcontacts.application.permission.Operation;
import org.externalcontacts.application.search.LookupValue;
import org.externalcontacts.application.storage.View;
import org.externalcontacts.domain.Refusal;

/** The reverse white pages of a local engine. */
public record DirectoryService(EngineParts parts, Guard guard) implements Directory {

    @Override
    public Either<Refusal, Matches> lookup(String value, ContactExpand... expand) {
        return guard.permit(Operation.GET_REVERSEWHITEPAGESLOOKUP)
                .flatMap(caller -> Refusal.unlessValid(LookupValue.of(value, parts.phones())))
                .map(wanted -> parts.storage().read(view -> matches(view, wanted, expand)));
    }

    private static Matches matches(View view, LookupValue wanted, ContactExpand... expand) {
        return new Matches(
                view.contacts()
                        .reachedBy(wanted, Matches.MOST)
                        .map(contact -> ContactListing.expanded(view, contact, HashSet.of(expand))),
                view.organizations().reachedBy(wanted, Matches.MOST));
    }
}
