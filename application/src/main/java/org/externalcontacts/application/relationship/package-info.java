/** Use cases on relationships, and the service that fulfils them. */
@NullMarked
package org.externalcontacts.application.relationship;

import org.jspecify.annotations.NullMarked;
