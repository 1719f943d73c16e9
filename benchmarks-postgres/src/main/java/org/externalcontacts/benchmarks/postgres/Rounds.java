package org.externalcontacts.benchmarks.postgres;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Contenders take turns, round by round, so that a bad minute of the machine is nobody's alone. The first round warms up. */
final class Rounds {

    private static final int COUNTED = 3;

    private final Map<String, List<Measured>> all = new LinkedHashMap<>();

    private Rounds() {}

    /** Plays the rounds, in each of which every contender is measured once. */
    static Rounds of(Supplier<Map<String, Measured>> round) {
        Rounds rounds = new Rounds();
        for (int count = 0; count <= COUNTED; count++) {
            Map<String, Measured> played = round.get();
            if (count > 0) {
                played.forEach(rounds::add);
            }
        }
        return rounds;
    }

    private void add(String who, Measured measured) {
        all.computeIfAbsent(who, first -> new ArrayList<>()).add(measured);
    }

    /** The round of this contender that was neither the fastest nor the slowest. */
    Measured of(String who) {
        List<Measured> measured = all.getOrDefault(who, List.of());
        return measured.stream()
                .sorted(Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get(measured.size() / 2);
    }

    /** How many times as fast one is as another, in the middle one of the rounds. */
    double times(String one, String other) {
        List<Measured> ours = all.getOrDefault(one, List.of());
        List<Measured> theirs = all.getOrDefault(other, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            ratios.add(ours.get(round).perSecond() / theirs.get(round).perSecond());
        }
        return ratios.stream().sorted().toList().get(ratios.size() / 2);
    }
}
