package org.externalcontacts.application.search;

import io.vavr.collection.List;

/** The part of a result that was asked for, and how large the whole is, exactly. */
public record Found<T>(List<T> entities, long total) {}
