package org.externalcontacts.adapter.file.internal.record;

import java.io.IOException;

/** One write to the file, prepared: what is left is to carry it out. */
@FunctionalInterface
public interface RecordWrite {

    /** Carries it out there. */
    void on(Target target) throws IOException;

    /** Where records are written. */
    interface Target {

        /** A record, new or in its new state; {@code owner} is empty in tables whose records belong to nobody. */
        void put(RecordTable table, byte[] id, byte[] owner, byte[] value) throws IOException;

        /** The end of a record, if it is there. */
        void remove(RecordTable table, byte[] id) throws IOException;

        /** The end of all records of a table that belong to a contact, an organization or a schema. */
        void removeOwned(RecordTable table, byte[] owner) throws IOException;
    }
}
