/** Shared types of all nouns, such as refusals and violations. For callers of the ports and authors of engines. */
@NullMarked
package org.externalcontacts.domain;

import org.jspecify.annotations.NullMarked;
