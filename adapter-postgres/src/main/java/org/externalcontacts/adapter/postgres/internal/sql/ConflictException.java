package org.externalcontacts.adapter.postgres.internal.sql;

/** Another decision has changed what this one had read: it is to be decided again. Never leaves the storage. */
public final class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What has changed, in a word, without any value. */
    public ConflictException(String what) {
        super(what, null, false, false);
    }
}
