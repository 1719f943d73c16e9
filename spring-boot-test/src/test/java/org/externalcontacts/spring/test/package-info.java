@NullMarked
package org.externalcontacts.spring.test;

import org.jspecify.annotations.NullMarked;
