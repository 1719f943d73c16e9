package org.externalcontacts.planted.domain.contact;

import io.vavr.control.Option;

/** A value whose parts can be swapped unnoticed. */
public record TakesTwoAlike(Option<String> first, Option<String> last) {}
