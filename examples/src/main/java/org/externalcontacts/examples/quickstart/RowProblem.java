package org.externalcontacts.examples.quickstart;

/** Why a row, or a part of it, did not land. */
record RowProblem(String file, long line, String reason) {

    /** One line for a person to read. */
    String message() {
        return file + " line " + line + ": " + reason;
    }
}
