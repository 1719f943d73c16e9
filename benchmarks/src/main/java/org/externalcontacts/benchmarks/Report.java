package org.externalcontacts.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lines of the table, in the order in which they were measured. */
public final class Report {

    private record Line(String what, String target, String measured, boolean met) {}

    private final List<Line> lines = new ArrayList<>();

    /** A figure that has to be at least so much. */
    public void atLeast(String what, double target, double measured, String unit) {
        add(what, "≥ " + number(target) + unit, number(measured) + unit, measured >= target);
    }

    /** A figure that must not be more than so much. */
    public void atMost(String what, double target, double measured, String unit) {
        add(what, "≤ " + number(target) + unit, number(measured) + unit, measured <= target);
    }

    /** A figure that nobody set a target for. */
    public void note(String what, double measured, String unit) {
        System.err.println(what + ": " + number(measured) + unit);
        lines.add(new Line(what, "", number(measured) + unit, true));
    }

    public String markdown() {
        StringBuilder table = new StringBuilder("| What | Target | Measured | |\n|---|---|---|---|\n");
        for (Line line : lines) {
            String verdict = line.target().isEmpty() ? "" : line.met() ? "met" : "**missed**";
            table.append("| %s | %s | %s | %s |%n".formatted(line.what(), line.target(), line.measured(), verdict));
        }
        return table.toString();
    }

    private void add(String what, String target, String measured, boolean met) {
        System.err.println(what + ": " + measured + " (" + target + ")");
        lines.add(new Line(what, target, measured, met));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%,.2f" : number < 100 ? "%,.1f" : "%,.0f", number);
    }
}
