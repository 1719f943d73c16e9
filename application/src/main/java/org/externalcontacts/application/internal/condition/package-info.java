/** What a caller may demand of a write: the version that it replaces, and that it happens once. */
@NullMarked
package org.externalcontacts.application.internal.condition;

import org.jspecify.annotations.NullMarked;
