package org.externalcontacts.server.internal.http;

import org.externalcontacts.server.observe.RequestListener.Served;

/** Is notified of every answered request, and of more than a {@link org.externalcontacts.server.observe.RequestListener} is told. */
@FunctionalInterface
public interface AnswerListener {

    /** A request was answered. */
    void onAnswer(Served served, Called called, Outcome outcome);
}
