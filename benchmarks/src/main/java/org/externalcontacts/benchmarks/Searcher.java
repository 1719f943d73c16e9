package org.externalcontacts.benchmarks;

/** A contender that searches, too. */
interface Searcher extends Contender {

    /** Reads the first 25 by name of those with words that begin like each of these; gives the exact number of all. */
    long search(String... beginnings);

    /** Reads the first 25 of all by name; gives the exact number of all. */
    long list();
}
