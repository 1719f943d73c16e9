package org.externalcontacts.domain.journey;

import io.vavr.control.Option;

/**
 * What a session tells beside when and whose it is.
 *
 * @param type kind of session: web, app, conversation
 */
public record SessionDetails(Option<String> type) {}
