package org.externalcontacts.archive.internal;

import java.util.function.LongConsumer;

/** Counts records, and tells every thousand. */
final class Progress {

    private static final int STEP = 1_000;

    private final LongConsumer told;
    private long records;

    Progress(LongConsumer told) {
        this.told = told;
    }

    void oneMore() {
        records++;
        if (records % STEP == 0) {
            told.accept(records);
        }
    }

    long records() {
        return records;
    }
}
