package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Seq;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells on long work how far it is: a line every so many rows, and one at the end. */
record Progress(PrintStream to, int every) {

    /** Works off each item in order. */
    <T> void each(String work, Seq<T> items, Consumer<T> action) {
        int total = items.size();
        int count = 0;
        for (T item : items) {
            action.accept(item);
            count++;
            if (count % every == 0 || count == total) {
                to.printf(Locale.ROOT, "%s: %,d of %,d%n", work, count, total);
            }
        }
    }
}
