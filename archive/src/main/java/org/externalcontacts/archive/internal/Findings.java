package org.externalcontacts.archive.internal;

import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.function.LongConsumer;
import org.externalcontacts.domain.PlatformId;

/** What a verification has found so far, and how far it has come. */
public final class Findings {

    private static final int ENOUGH = 100;

    private final Progress progress;
    private final java.util.List<String> faults = new ArrayList<>();

    /** Nothing yet. */
    public Findings(LongConsumer progress) {
        this.progress = new Progress(progress);
    }

    /** One more record has been looked at. */
    void looked() {
        progress.oneMore();
    }

    /** Keeps this fault of a record unless it is none. */
    void require(boolean holds, String noun, PlatformId id, String fault) {
        if (!holds && !isEnough()) {
            faults.add(noun + " " + id.text() + " " + fault);
        }
    }

    /** Compares how many records of a noun a page of everything says there are with how many there are. */
    void requireTotal(String noun, long told, long counted) {
        if (told != counted && !isEnough()) {
            faults.add("a page of everything says that there are " + told + " records of the kind " + noun
                    + ", but there are " + counted);
        }
    }

    boolean isEnough() {
        return faults.size() >= ENOUGH;
    }

    /** What was found, a line each. */
    public List<String> faults() {
        return List.ofAll(faults);
    }
}
