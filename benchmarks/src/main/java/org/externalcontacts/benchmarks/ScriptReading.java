package org.externalcontacts.benchmarks;

import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.domain.contact.ContactProfile;
import org.externalcontacts.domain.contact.PersonName;

/**
 * The middle latencies of what can be asked about contacts with names of one script, in microseconds.
 *
 * @param oneWord a last name, each as often as people have it
 * @param twoWords first and last name
 * @param prefix the beginning of a last name
 * @param byName everything, by name
 */
record ScriptReading(double oneWord, double twoWords, double prefix, double byName) {

    private static final PageRequest FIRST = PageRequest.firstOf(25);

    /** Fills an engine with so many contacts, and asks it so often. */
    static ScriptReading of(ExternalContacts engine, Script script, int contacts, int calls) {
        Vocabulary firstNames = new Vocabulary(3_000, 5, script::name);
        Vocabulary lastNames = new Vocabulary(20_000, 6, script::name);
        PersonName[] people = new PersonName[contacts];
        SplittableRandom random = new SplittableRandom(7);
        for (int number = 0; number < contacts; number++) {
            people[number] = PersonName.of(firstNames.pick(random), lastNames.pick(random));
            engine.contacts()
                    .create(ContactProfile.builder().name(people[number]).build())
                    .get();
        }
        IntFunction<PersonName> person = call -> people[(int) (call * 7919L % contacts)];
        return new ScriptReading(
                p50(engine, calls, call -> person.apply(call).last().get()),
                p50(
                        engine,
                        calls,
                        call -> person.apply(call).first().get() + " "
                                + person.apply(call).last().get()),
                p50(
                        engine,
                        calls,
                        call -> script.beginning(person.apply(call).last().get())),
                p50(engine, calls, call -> ""));
    }

    private static double p50(ExternalContacts engine, int calls, IntFunction<String> typed) {
        return Latencies.of(
                        calls,
                        calls,
                        call -> engine.contacts()
                                .search(ContactQuery.of(typed.apply(call)).page(FIRST))
                                .get()
                                .total())
                .micros(0.5);
    }
}
