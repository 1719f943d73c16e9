package org.externalcontacts.wire.internal.model;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.wire.internal.json.Json;

/** How values of one type are JSON, in both directions. */
interface ModelForm<T> {

    /** The value as JSON; {@link Json.Literal#NULL} if it is absent. */
    Json write(T value);

    /** The value, or all that is wrong; what is wrong with the JSON itself has the empty path. */
    Validation<Seq<Violation>, T> read(Json json);

    /** The value of a member that is not there; none if it must be there. */
    default Option<T> absent() {
        return Option.none();
    }

    /** The paths of members that this form does not have. */
    default List<String> unknownMembers(Json json) {
        return List.empty();
    }
}
