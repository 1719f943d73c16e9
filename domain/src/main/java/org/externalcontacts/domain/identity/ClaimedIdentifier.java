package org.externalcontacts.domain.identity;

import java.time.Instant;
import java.util.Comparator;
import org.externalcontacts.domain.PersonalData;

/** An identifier in normal form, and when the contact that holds it claimed it. */
public record ClaimedIdentifier(Identifier identifier, Instant claimed) implements PersonalData {

    /** Oldest claim first, those of the same moment by type and value: a total order, so that listings are stable. */
    public static final Comparator<ClaimedIdentifier> OLDEST_FIRST = Comparator.comparing(ClaimedIdentifier::claimed)
            .thenComparing(claim -> claim.identifier().type().text())
            .thenComparing(claim -> claim.identifier().value());

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
