package org.externalcontacts.server.internal.observe;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where something was thrown, without its messages: an engine writes into them what it likes, such as the row of a database that it could
 * not store, and logs hold nothing that callers sent.
 */
public final class Trace {

    private final @Nullable Throwable thrown;

    private Trace(@Nullable Throwable thrown) {
        this.thrown = thrown;
    }

    /** The trace of this; of nothing, nothing. It costs nothing unless it is written. */
    public static Trace of(@Nullable Throwable thrown) {
        return new Trace(thrown);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable each = thrown; each != null && seen.add(each); each = each.getCause()) {
            text.append(seen.size() == 1 ? "" : "\ncaused by ")
                    .append(each.getClass().getName());
            for (StackTraceElement frame : each.getStackTrace()) {
                text.append("\n\tat ").append(frame);
            }
        }
        return text.toString();
    }
}
