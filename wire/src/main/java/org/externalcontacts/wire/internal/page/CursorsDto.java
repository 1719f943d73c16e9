package org.externalcontacts.wire.internal.page;

import org.externalcontacts.wire.internal.json.Envelope;
import org.jspecify.annotations.Nullable;

/** Where a scan goes on: the end is the absence of {@code after} (rule 6.2). */
public record CursorsDto(@Nullable String before, @Nullable String after) implements Envelope {}
