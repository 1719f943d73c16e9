package org.externalcontacts.server.internal.http;

import io.vavr.control.Option;

/** A body that goes on: server-sent events, as they happen. Asked by one thread at a time. */
@FunctionalInterface
public interface EventStream {

    /** The media type of the text. */
    String MEDIA_TYPE = "text/event-stream";

    /** What is to be sent after all that was asked for before: an empty text if there is nothing yet, none if nothing will follow. */
    Option<String> next();
}
