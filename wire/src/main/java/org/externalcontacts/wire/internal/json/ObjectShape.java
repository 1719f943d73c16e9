package org.externalcontacts.wire.internal.json;

import java.util.List;

/** An object with members that a model knows. */
public sealed interface ObjectShape extends Shape permits BodyForm, RecordShape {

    /** The members, in the order they are written in. */
    List<? extends Member<?, ?>> members();

    /** Whether it is around entities; see {@link Envelope}. */
    boolean isEnvelope();
}
