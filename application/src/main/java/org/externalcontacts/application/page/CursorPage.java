package org.externalcontacts.application.page;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * One page of a scan. It may hold fewer entities than asked for, even none; the end is reached when there is no next cursor
 * (rule 6.2).
 */
public record CursorPage<T>(List<T> entities, Option<Cursor> next) {}
