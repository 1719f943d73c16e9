/** The contract that every engine passes: one suite a noun, each test naming the rule it proves. For those who write an engine. */
@NullMarked
package org.externalcontacts.testkit.contract;

import org.jspecify.annotations.NullMarked;
