/** Use cases on notes, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.note;

import org.jspecify.annotations.NullMarked;
