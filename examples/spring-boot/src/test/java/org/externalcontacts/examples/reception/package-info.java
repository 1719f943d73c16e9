@NullMarked
package org.externalcontacts.examples.reception;

import org.jspecify.annotations.NullMarked;
