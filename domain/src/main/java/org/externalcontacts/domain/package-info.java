/** What every noun shares: refusals, violations, changes and events. For everyone who calls a port or writes an engine. */
@NullMarked
package org.externalcontacts.domain;

import org.jspecify.annotations.NullMarked;
