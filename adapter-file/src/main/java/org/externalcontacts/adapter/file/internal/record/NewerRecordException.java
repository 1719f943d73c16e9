package org.externalcontacts.adapter.file.internal.record;

import java.io.IOException;

/** A record of a form that this version does not know. */
public final class NewerRecordException extends IOException {

    private static final long serialVersionUID = 1L;

    NewerRecordException(int form) {
        super("a record of form " + form + "; this version knows form " + RecordCodec.FORM);
    }
}
