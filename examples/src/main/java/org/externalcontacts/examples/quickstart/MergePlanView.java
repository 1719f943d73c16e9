package org.externalcontacts.examples.quickstart;

import io.vavr.collection.List;
import java.util.Locale;
import org.externalcontacts.domain.merge.MergePlan;

/** A merge plan in full, as a table: field, value, from, rule. */
record MergePlanView(MergePlan plan) {

    /** The lines of the table. */
    List<String> lines() {
        String layout = "  %-22s %-" + widest() + "s  %-7s %s";
        return plan.choices()
                .map(choice -> line(layout, choice))
                .prepend(String.format(Locale.ROOT, layout, "FIELD", "VALUE", "FROM", "RULE"))
                .prepend("  target: " + plan.target().text() + ", the person")
                .prepend("  source: " + plan.source().text() + ", the caller");
    }

    private int widest() {
        return plan.choices().map(choice -> choice.value().length()).foldLeft("VALUE".length(), Math::max);
    }

    private String line(String layout, MergePlan.Choice choice) {
        return String.format(
                Locale.ROOT,
                layout,
                choice.field().getOrElse("(in no field)"),
                choice.value(),
                choice.from().equals(plan.source()) ? "caller" : "person",
                choice.rule());
    }
}
