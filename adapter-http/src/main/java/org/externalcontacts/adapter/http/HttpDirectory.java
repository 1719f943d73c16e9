package org.externalcontacts.adapter.http;

import static org.externalcontacts.adapter.http.ApiRequest.to;

import io.vavr.collection.List;
import io.vavr.control.Either;
import org.externalcontacts.application.contact.ContactView;
import org.externalcontacts.application.directory.Directory;
import org.externalcontacts.domain.Refusal;
import org.externalcontacts.wire.internal.directory.MatchesForm;
import org.externalcontacts.wire.internal.endpoint.Expansions;
import org.externalcontacts.wire.internal.endpoint.IdentityEndpoints;
import org.externalcontacts.wire.internal.endpoint.QueryParameter;
import org.externalcontacts.wire.internal.json.Body;
import org.externalcontacts.wire.internal.json.ReadContext;

/** The reverse lookup of a remote system. */
final class HttpDirectory implements Directory {

    private final Remote remote;

    HttpDirectory(Remote remote) {
        this.remote = remote;
    }

    @Override
    public Either<Refusal, Directory.Matches> lookup(String value, ContactView.Part... expand) {
        Query query =
                Query.none().with(QueryParameter.LOOKUP_VALUE, value).expand(Expansions.OF_LOOKUP, List.of(expand));
        return remote.call(to(IdentityEndpoints.GET_REVERSEWHITEPAGESLOOKUP).query(query), HttpDirectory::matches);
    }

    /** An object that names neither contacts nor organizations is of something else. */
    private static Directory.Matches matches(Body<Directory.Matches> body, ReadContext reading) {
        if (!MatchesForm.namesAny(body)) {
            reading.required("contacts", null);
        }
        return MatchesForm.matches(body, reading);
    }
}
