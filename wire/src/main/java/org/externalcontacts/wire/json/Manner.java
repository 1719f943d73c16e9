package org.externalcontacts.wire.json;

/** How exactly a body is taken. */
enum Manner {

    /** What callers send: a value of another kind than the model's is refused, never guessed at. */
    STRICT,

    /** What the platform answers: a single value of another kind is taken where it can mean one thing only, {@code "12"} as 12. */
    TOLERANT
}
