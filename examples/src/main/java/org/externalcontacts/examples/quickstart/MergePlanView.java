package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import java.util.Locale;
import org.externalcontacts.domain.merge.FieldChoice;
import org.externalcontacts.domain.merge.MergePlan;

/** A merge plan in full, as a table: field, value, from, rule. */
record MergePlanView(MergePlan plan) {

    private static final String LINE = "  %-22s %-54s %-8s %s";

    /** The lines of the table. */
    List<String> lines() {
        return plan.choices()
                .map(this::line)
                .prepend(String.format(Locale.ROOT, LINE, "FIELD", "VALUE", "FROM", "RULE"))
                .prepend("  target: " + plan.target().text() + ", the person")
                .prepend("  source: " + plan.source().text() + ", the caller");
    }

    private String line(FieldChoice choice) {
        return String.format(
                Locale.ROOT,
                LINE,
                choice.field().getOrElse("(in no field)"),
                choice.value(),
                choice.from().equals(plan.source()) ? "caller" : "person",
                choice.rule());
    }
}
