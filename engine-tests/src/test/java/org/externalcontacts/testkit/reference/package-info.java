/** An engine as simple as can be: what the storage ports mean, without an index. The contract holds for it too. */
@NullMarked
package org.externalcontacts.testkit.reference;

import org.jspecify.annotations.NullMarked;
