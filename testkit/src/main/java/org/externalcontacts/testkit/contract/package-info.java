/** The contract that every engine passes: one suite per noun, each test naming the rule it proves. For authors of engines. */
@NullMarked
package org.externalcontacts.testkit.contract;

import org.jspecify.annotations.NullMarked;
