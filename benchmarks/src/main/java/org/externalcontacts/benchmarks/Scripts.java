package org.externalcontacts.benchmarks;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.externalcontacts.adapter.inmemory.InMemoryExternalContacts;
import org.externalcontacts.application.ExternalContacts;
import org.externalcontacts.application.organization.OrganizationQuery;
import org.externalcontacts.domain.organization.OrganizationProfile;

/** Whether names of other scripts are searched and sorted as quickly as Latin ones, and how quickly organizations are listed. */
final class Scripts {

    private static final int MOST_CONTACTS = 200_000;
    private static final int MOST_ORGANIZATIONS = 100_000;
    private static final int MOST_CALLS = 4_000;

    private final int contacts;
    private final int organizations;
    private final Report report;

    Scripts(int contacts, Report report) {
        this.contacts = Math.min(contacts, MOST_CONTACTS);
        this.organizations = Math.min(contacts, MOST_ORGANIZATIONS);
        this.report = report;
    }

    void run() {
        ScriptReading latin = measured(Script.LATIN);
        report.note("Latin names, one word, p50", latin.oneWord(), " µs");
        report.note("Latin names, two words, p50", latin.twoWords(), " µs");
        report.note("Latin names, prefix, p50", latin.prefix(), " µs");
        report.note("Latin names, all by name, p50", latin.byName(), " µs");
        Script.OTHERS.forEach(script -> compare(script.title(), measured(script), latin));
        listOrganizations();
    }

    private void compare(String script, ScriptReading reading, ScriptReading latin) {
        ratio(script + ", one word, times Latin", ScriptReading::oneWord, reading, latin);
        ratio(script + ", two words, times Latin", ScriptReading::twoWords, reading, latin);
        ratio(script + ", prefix, times Latin", ScriptReading::prefix, reading, latin);
        ratio(script + ", all by name, times Latin", ScriptReading::byName, reading, latin);
    }

    private void ratio(String what, ToDoubleFunction<ScriptReading> of, ScriptReading one, ScriptReading other) {
        report.atMost(what, 3, of.applyAsDouble(one) / of.applyAsDouble(other), "");
    }

    private ScriptReading measured(Script script) {
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            return ScriptReading.of(engine, script, contacts, Math.min(contacts, MOST_CALLS));
        }
    }

    private void listOrganizations() {
        Vocabulary names = new Vocabulary(20_000, 8);
        SplittableRandom random = new SplittableRandom(9);
        try (ExternalContacts engine = InMemoryExternalContacts.create()) {
            for (int number = 0; number < organizations; number++) {
                String name = names.pick(random) + " " + names.pick(random);
                engine.organizations().create(OrganizationProfile.of(name)).get();
            }
            page("first page of " + organizations + " organizations, p50", 300, engine, OrganizationQuery.everything());
            page(
                    "the same by industry, p50",
                    20_000,
                    engine,
                    OrganizationQuery.everything().sortedBy("industry:desc"));
        }
    }

    private void page(String what, double target, ExternalContacts engine, OrganizationQuery query) {
        Latencies latencies = Latencies.of(
                200, 400, call -> engine.organizations().search(query).get().total());
        report.atMost(what, target, latencies.micros(0.5), " µs");
    }
}
