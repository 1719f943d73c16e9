package org.externalcontacts.benchmarks.postgres;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.externalcontacts.application.contact.ContactQuery;
import org.externalcontacts.application.page.PageRequest;
import org.externalcontacts.benchmarks.Report;

/** The first 25 with the exact total, on one thread. People are drawn evenly: a name is asked for as often as people have it. */
final class Searching {

    private static final PageRequest FIRST = PageRequest.firstOf(25);

    /** As long as needed for so many, but ten times as long as other calls are measured at the most. */
    private static final int CALLS = 5_000;

    private final People people;
    private final App app;
    private final Load load;
    private final Report report;
    private final int[] asked;

    Searching(People people, App app, Load load, Report report) {
        this.people = people;
        this.app = app;
        this.load = load;
        this.report = report;
        this.asked = people.samples(2);
    }

    void run() {
        search("one word", 1.5, 20, place -> new String[] {last(place)});
        search("two words", 1.2, 10, place -> new String[] {first(place), last(place)});
        search("prefix of 4", 4, 40, place ->
                new String[] {last(place).substring(0, Math.min(4, last(place).length()))});
    }

    private void search(String what, double p50, double p99, IntFunction<String[]> words) {
        Measured engine = measure(words, this::search);
        Measured contains = measure(words, app::search);
        Measured names = measure(words, app::searchNames);
        report.atMost(what + ", p50", p50, engine.millis(0.5), " ms");
        report.atMost(what + ", p99", p99, engine.millis(0.99), " ms");
        Times.report(report, what + ", JPA", contains);
        report.atLeast(what + ", JPA's p99, times ours", 10, contains.millis(0.99) / engine.millis(0.99), "");
        Times.report(report, what + ", JPA, beginnings of first and last names only", names);
    }

    private Measured measure(IntFunction<String[]> words, Consumer<String[]> search) {
        new Load(1, load.millis()).run(CALLS / 10, place -> search.accept(words.apply(place)));
        return new Load(1, 10 * load.millis()).run(CALLS, place -> search.accept(words.apply(place)));
    }

    private void search(String... words) {
        people.engine()
                .contacts()
                .search(ContactQuery.of(String.join(" ", words)).page(FIRST))
                .get();
    }

    private String first(int place) {
        return people.population().name(asked[place]).first().get().toLowerCase(Locale.ROOT);
    }

    private String last(int place) {
        return people.population().name(asked[place]).last().get().toLowerCase(Locale.ROOT);
    }
}
