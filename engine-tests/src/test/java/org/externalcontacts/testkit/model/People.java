package org.externalcontacts.testkit.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.identity.Identifier;

/** All contacts and who holds which identifier. */
final class People {

    private final List<ContactId> made = new ArrayList<>();
    private final Map<ContactId, Person> people = new LinkedHashMap<>();
    private final Map<Identifier, ContactId> holders = new HashMap<>();

    /** Every id there ever was, oldest first. */
    List<ContactId> made() {
        return made;
    }

    Optional<Person> exact(ContactId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** rule 4.5. */
    Optional<Person> canonical(ContactId id) {
        return exact(id).flatMap(person -> exact(person.canonical()));
    }

    Optional<ContactId> holder(Identifier identifier) {
        return Optional.ofNullable(holders.get(identifier));
    }

    Set<Identifier> heldBy(ContactId id) {
        Set<Identifier> held = new HashSet<>();
        holders.forEach((identifier, holder) -> {
            if (holder.equals(id)) {
                held.add(identifier);
            }
        });
        return held;
    }

    List<Person> all(Predicate<Person> wanted) {
        return people.values().stream().filter(wanted).toList();
    }

    /** rule 3.3: what another contact holds stays with that contact. */
    void add(Person person, Set<Identifier> identifiers) {
        made.add(person.id());
        people.put(person.id(), person);
        identifiers.forEach(identifier -> holders.putIfAbsent(identifier, person.id()));
    }

    void put(Person person) {
        people.put(person.id(), person);
    }

    /** rule 3.4: what is new is claimed, what is gone is released and passed on, what stays is left alone. */
    void rewrite(Person person, Facts facts, Instant now) {
        Set<Identifier> gone = new HashSet<>(person.facts().implied());
        gone.removeAll(facts.implied());
        Set<Identifier> fresh = new HashSet<>(facts.implied());
        fresh.removeAll(person.facts().implied());
        put(person.facts(facts, now));
        gone.removeIf(identifier -> !holders.remove(identifier, person.id()));
        passOn(gone);
        fresh.forEach(identifier -> holders.putIfAbsent(identifier, person.id()));
    }

    /** To the oldest whose fields imply it. */
    private void passOn(Set<Identifier> freed) {
        Comparator<Person> oldestFirst = Comparator.comparing(Person::created)
                .thenComparing(person -> person.id().text());
        freed.forEach(identifier -> people.values().stream()
                .filter(person ->
                        !person.isAncestor() && person.facts().implied().contains(identifier))
                .min(oldestFirst)
                .ifPresent(next -> holders.put(identifier, next.id())));
    }

    void claim(Identifier identifier, ContactId id) {
        holders.put(identifier, id);
    }

    void release(Identifier identifier) {
        holders.remove(identifier);
    }

    /** rules 3.4, 4.17: the whole merge set goes. */
    void remove(Person person) {
        Set<Identifier> freed = heldBy(person.canonical());
        people.keySet().removeAll(person.mergeSet());
        holders.values().removeAll(person.mergeSet());
        passOn(freed);
    }

    /** rules 4.2, 4.13. */
    void merge(Person source, Person target, Person result) {
        Set<ContactId> set = new HashSet<>(source.mergeSet());
        set.addAll(target.mergeSet());
        set.add(result.id());
        made.add(result.id());
        people.put(result.id(), result);
        set.forEach(member -> put(exact(member).orElseThrow().mergedInto(result.id(), Set.copyOf(set))));
        holders.replaceAll((identifier, holder) -> set.contains(holder) ? result.id() : holder);
    }
}
