package org.externalcontacts.application.internal.feed;

/** Failures as they may be logged. */
final class Failures {

    private Failures() {}

    /** The failure and its location without its message, which may contain personal data. */
    static Throwable withoutMessage(Throwable failure) {
        Throwable shown = new Throwable(failure.getClass().getName());
        shown.setStackTrace(failure.getStackTrace());
        return shown;
    }
}
