package org.externalcontacts.benchmarks;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Words of which a few are common and most are rare, as names of people are: the first has about half a percent of all uses, half of
 * all uses fall on the first twentieth.
 */
final class Vocabulary {

    private static final List<String> BEGINNINGS = List.of(
            "B", "Br", "C", "Ch", "Cl", "D", "F", "G", "Gr", "H", "J", "K", "Kl", "L", "M", "N", "P", "R", "S", "Sch",
            "Sm", "St", "T", "Th", "V", "W", "Z", "A", "E", "O");

    private static final List<String> MIDDLES = List.of(
            "a", "e", "i", "o", "u", "an", "ar", "er", "el", "in", "il", "on", "or", "un", "ee", "ai", "ol", "al", "en",
            "ick");

    private static final List<String> ENDINGS = List.of(
            "ton", "son", "ley", "man", "ner", "ra", "na", "er", "s", "ez", "ini", "ski", "berg", "ford", "ett", "a");

    private final String[] words;
    private final double[] upTo;

    Vocabulary(int size, long seed) {
        this(size, seed, Vocabulary::word);
    }

    /** Of words that somebody else makes up. */
    Vocabulary(int size, long seed, Function<SplittableRandom, String> invented) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> distinct = new LinkedHashSet<>();
        while (distinct.size() < size) {
            distinct.add(invented.apply(random));
        }
        words = distinct.toArray(String[]::new);
        upTo = new double[size];
        double sum = 0;
        for (int rank = 0; rank < size; rank++) {
            sum += Math.pow(rank + 15, -0.9);
            upTo[rank] = sum;
        }
    }

    /** A word, common ones more often. */
    String pick(SplittableRandom random) {
        double wanted = random.nextDouble() * upTo[upTo.length - 1];
        int found = java.util.Arrays.binarySearch(upTo, wanted);
        return words[found < 0 ? Math.min(-found - 1, words.length - 1) : found];
    }

    /** The word of this rank, 0 for the commonest. */
    String get(int rank) {
        return words[rank];
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder(pick(BEGINNINGS, random)).append(pick(MIDDLES, random));
        if (random.nextInt(2) == 0) {
            word.append(pick(ENDINGS, random).charAt(0)).append(pick(MIDDLES, random));
        }
        return word.append(pick(ENDINGS, random)).toString();
    }

    private static String pick(List<String> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
