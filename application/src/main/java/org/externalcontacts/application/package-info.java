/** The front door. For everyone who works with external contacts, whatever engine is behind it. */
@NullMarked
package org.externalcontacts.application;

import org.jspecify.annotations.NullMarked;
