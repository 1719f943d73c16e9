package org.externalcontacts.domain.contact;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import org.externalcontacts.domain.AuditDates;
import org.externalcontacts.domain.PersonalData;
import org.externalcontacts.domain.Version;
import org.externalcontacts.domain.Versioned;
import org.externalcontacts.domain.internal.Present;
import org.externalcontacts.domain.merge.MergeStatus;

/**
 * A person outside the organization.
 *
 * @param type read-only (rule 1.1)
 * @param profile everything a caller may write
 * @param merge its merge status; none when it was never merged
 * @param lastInteraction when it last took part in an interaction; none when it never did
 */
public record Contact(
        ContactId id,
        ContactType type,
        ContactProfile profile,
        Option<MergeStatus> merge,
        AuditDates dates,
        Option<Instant> lastInteraction)
        implements Versioned {

    /** How long an Identified or Ephemeral contact stays after its last interaction (rule 1.6). */
    public static final Duration LIFE_AFTER_INTERACTION = Duration.ofDays(60);

    public Contact {
        profile = Present.or(profile, ContactProfile.empty());
        merge = Present.only(merge);
        lastInteraction = Present.only(lastInteraction);
    }

    /** A new contact, never merged. */
    public static Contact made(ContactId id, ContactType type, ContactProfile profile, Instant now) {
        return new Contact(id, type, profile, Option.none(), AuditDates.at(now), Option.none());
    }

    /** Every contact of its merge set, the canonical one first; itself alone when it was never merged (rule 4.4). */
    public List<ContactId> mergeSet() {
        return merge.map(MergeStatus::mergeSet).getOrElse(() -> List.of(id));
    }

    /** The contact with another profile, changed now. */
    public Contact rewritten(ContactProfile newProfile, Instant now) {
        return new Contact(id, type, newProfile, merge, dates.changedAt(now), lastInteraction);
    }

    /** The contact as a Curated one, changed now; the same contact when it is one already (rules 1.8, 1.10). */
    public Contact promoted(Instant now) {
        return type.equals(ContactType.CURATED)
                ? this
                : new Contact(id, ContactType.CURATED, profile, merge, dates.changedAt(now), lastInteraction);
    }

    /** The contact after an interaction, which renews its life (rule 1.6). */
    public Contact seenAt(Instant interaction) {
        Instant latest =
                lastInteraction.filter(known -> known.isAfter(interaction)).getOrElse(interaction);
        return new Contact(id, type, profile, merge, dates, Option.some(latest));
    }

    /** The contact with another merge status. */
    public Contact withMerge(Option<MergeStatus> status) {
        return new Contact(id, type, profile, status, dates, lastInteraction);
    }

    /** The version of what is written about it: its place in merges and its last interaction are no part of it. */
    @Override
    public Version version() {
        return Version.of(new Contact(id, type, profile, Option.none(), dates, Option.none()));
    }

    /** Whether another contact represents it; it is read-only then (rule 4.2). */
    public boolean isAncestor() {
        return merge.exists(status -> !status.canonical().equals(id));
    }

    /** Whether search, lists and scans show it: Curated ones only (rule 1.7), ancestors never. */
    public boolean isListed() {
        return type.equals(ContactType.CURATED) && !isAncestor();
    }

    /** When it ages out; none for Curated and for merged contacts, which never do (rule 1.6). */
    public Option<Instant> expires() {
        return type.equals(ContactType.CURATED) || merge.isDefined()
                ? Option.none()
                : Option.some(lastInteraction.getOrElse(dates.created()).plus(LIFE_AFTER_INTERACTION));
    }

    @Override
    public String toString() {
        return PersonalData.withoutPersonalData(this);
    }
}
