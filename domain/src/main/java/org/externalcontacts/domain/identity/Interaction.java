package org.externalcontacts.domain.identity;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import org.externalcontacts.domain.InputCheck;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Violation;
import org.externalcontacts.domain.address.PhoneReader;
import org.externalcontacts.domain.conversation.MediaType;
import org.externalcontacts.domain.internal.Moments;
import org.externalcontacts.domain.internal.Present;

/**
 * An interaction with a person outside the organization (rules 1.5, 20.7).
 *
 * @param identifiers the identifiers of the person; may be empty; at most {@value #MOST_IDENTIFIERS}
 * @param channel over which medium
 * @param at when, in milliseconds, within the years 1 to 9999
 */
public record Interaction(List<Identifier> identifiers, MediaType channel, Instant at) implements PersonalData {

    /** Most identifiers; this limit is ours, not the platform's. */
    public static final int MOST_IDENTIFIERS = 100;

    public Interaction {
        identifiers = Present.items(identifiers);
        Objects.requireNonNull(channel, "an interaction without a channel");
        at = Moments.cut(at);
    }

    /**
     * The identifiers in normal form, without duplicates, or all violations of the interaction (rule 20.4); what is wrong
     * with an identifier is named with its place, such as {@code identifiers[1].value}.
     */
    public Validation<Seq<Violation>, List<Identifier>> normalised(PhoneReader reader) {
        InputCheck check =
                new InputCheck().openValue("channel", Option.some(channel)).moment("at", Option.some(at));
        ArrayList<Identifier> normal = new ArrayList<>();
        check.items("identifiers", identifiers, MOST_IDENTIFIERS, (path, identifier) -> {
            Validation<Seq<Violation>, Identifier> read = identifier.normalised(reader);
            read.swap().forEach(violations -> check.within(path, violations));
            read.forEach(normal::add);
        });
        return check.orElse(() -> List.ofAll(normal).distinct());
    }

    /** An interaction of the person with these identifiers. */
    public static Interaction of(MediaType channel, Instant at, Identifier... identifiers) {
        return new Interaction(List.of(identifiers), channel, at);
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
