/** What tests of other teams need. */
@NullMarked
package org.externalcontacts.testkit;

import org.jspecify.annotations.NullMarked;
