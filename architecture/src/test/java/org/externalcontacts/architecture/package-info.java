/** Checks over all modules: who may know whom, and whether the documents tell the truth. */
@NullMarked
package org.externalcontacts.architecture;

import org.jspecify.annotations.NullMarked;
