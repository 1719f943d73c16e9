@NullMarked
package org.externalcontacts.spring;

import org.jspecify.annotations.NullMarked;
