/** Use cases on contacts. */
@NullMarked
package org.externalcontacts.application.contact;

import org.jspecify.annotations.NullMarked;
