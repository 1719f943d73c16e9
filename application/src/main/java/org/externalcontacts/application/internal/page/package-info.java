/** How services read sort orders and run scans. */
@NullMarked
package org.externalcontacts.application.internal.page;

import org.jspecify.annotations.NullMarked;
