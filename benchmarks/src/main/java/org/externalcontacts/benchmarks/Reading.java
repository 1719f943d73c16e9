package org.externalcontacts.benchmarks;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.externalcontacts.domain.contact.ContactId;

/** What all can be asked for: contacts by id, by e-mail address, by words. Each contender gets the same questions. */
final class Reading {

    private static final int QUESTIONS = 1 << 16;

    private final ContactId[] ids = new ContactId[QUESTIONS];
    private final String[] emails = new String[QUESTIONS];
    private final String[] firstNames = new String[QUESTIONS];
    private final String[] lastNames = new String[QUESTIONS];

    /** Asks for contacts drawn evenly: a name is asked for as often as people have it. */
    Reading(Population population, int contacts) {
        SplittableRandom random = new SplittableRandom(42);
        for (int question = 0; question < QUESTIONS; question++) {
            int number = random.nextInt(contacts);
            ids[question] = new ContactId(Population.contactId(number));
            emails[question] = population.workEmail(number);
            firstNames[question] = population.name(number).first().get().toLowerCase(Locale.ROOT);
            lastNames[question] = population.name(number).last().get().toLowerCase(Locale.ROOT);
        }
    }

    Latencies gets(Contender contender, int calls) {
        return measure(calls, question -> contender.get(ids[question]));
    }

    Latencies lookUps(Contender contender, int calls) {
        return measure(calls, question -> contender.lookUp(emails[question]));
    }

    Latencies words(Searcher contender, int calls) {
        return measure(calls, question -> contender.search(lastNames[question]));
    }

    Latencies twoWords(Searcher contender, int calls) {
        return measure(calls, question -> contender.search(firstNames[question], lastNames[question]));
    }

    Latencies prefixes(Searcher contender, int calls) {
        return measure(calls, question -> contender.search(prefix(question)));
    }

    Latencies listings(Searcher contender, int calls) {
        return measure(calls, question -> contender.list());
    }

    /** How many contacts some searches find, all added up: contenders that find the same give the same. */
    long found(Searcher contender) {
        long found = 0;
        for (int question = 0; question < 20; question++) {
            found += contender.search(lastNames[question]);
            found += contender.search(firstNames[question], lastNames[question]);
            found += contender.search(prefix(question));
        }
        return found;
    }

    private String prefix(int question) {
        return lastNames[question].substring(0, Math.min(4, lastNames[question].length()));
    }

    private static Latencies measure(int calls, IntConsumer ask) {
        return Latencies.of(calls / 2, calls, call -> ask.accept(call * 31 & (QUESTIONS - 1)));
    }
}
