package org.externalcontacts.planted.adapter.file;

import org.externalcontacts.planted.adapter.inmemory.internal.downstairs.LooksUpstairs;

/** Breaks the rule that the file knows one package inside the memory. */
public record KnowsAnotherRoom(LooksUpstairs room) {}
