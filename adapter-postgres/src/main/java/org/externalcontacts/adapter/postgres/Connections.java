package org.externalcontacts.adapter.postgres;

import io.vavr.collection.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.externalcontacts.adapter.postgres.internal.sql.Migration;

/** A source of connections, and how to release it. */
record Connections(DataSource source, Runnable onClose) {

    /** Opens what uses them. */
    <T> T opened(boolean migrates, Function<Connections, T> opening) {
        try {
            if (migrates) {
                new Migration(source).run();
            }
            return opening.apply(this);
        } catch (RuntimeException | Error failed) {
            onClose.run();
            throw failed;
        }
    }

    /** Looks at the tables, or brings them up to date, and closes. */
    List<String> migration(Function<Migration, List<String>> action) {
        try {
            return action.apply(new Migration(source));
        } finally {
            onClose.run();
        }
    }
}
