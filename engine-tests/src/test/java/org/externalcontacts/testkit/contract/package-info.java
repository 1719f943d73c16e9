/** The contract at work: on two engines, and on broken ones. */
@NullMarked
package org.externalcontacts.testkit.contract;

import org.jspecify.annotations.NullMarked;
