/** Use cases on identifiers and the life-cycle of contacts, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.identity;

import org.jspecify.annotations.NullMarked;
