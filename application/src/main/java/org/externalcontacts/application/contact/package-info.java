/** Use cases on contacts, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.contact;

import org.jspecify.annotations.NullMarked;
